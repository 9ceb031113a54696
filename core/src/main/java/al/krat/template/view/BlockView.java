package al.krat.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One block of an item's minutes; exactly one component besides {@code points} is set, or points are there.
 *
 * @param speech what somebody said, or null
 * @param points unattributed points that follow each other
 * @param decision or null
 * @param recommendation or null
 * @param commitment or null
 * @param activity or null
 * @param observation or null
 * @param followUp or null
 */
public record BlockView(
        @Nullable SpeechView speech,
        List<TextView> points,
        @Nullable DecisionView decision,
        @Nullable RecommendationView recommendation,
        @Nullable CommitmentView commitment,
        @Nullable ActivityView activity,
        @Nullable ObservationView observation,
        @Nullable FollowUpView followUp) {
    public BlockView {
        points = List.copyOf(points);
    }

    public static BlockView of(SpeechView value) {
        return new BlockView(value, List.of(), null, null, null, null, null, null);
    }

    public static BlockView of(List<TextView> points) {
        return new BlockView(null, points, null, null, null, null, null, null);
    }

    public static BlockView of(DecisionView value) {
        return new BlockView(null, List.of(), value, null, null, null, null, null);
    }

    public static BlockView of(RecommendationView value) {
        return new BlockView(null, List.of(), null, value, null, null, null, null);
    }

    public static BlockView of(CommitmentView value) {
        return new BlockView(null, List.of(), null, null, value, null, null, null);
    }

    public static BlockView of(ActivityView value) {
        return new BlockView(null, List.of(), null, null, null, value, null, null);
    }

    public static BlockView of(ObservationView value) {
        return new BlockView(null, List.of(), null, null, null, null, value, null);
    }

    public static BlockView of(FollowUpView value) {
        return new BlockView(null, List.of(), null, null, null, null, null, value);
    }
}
