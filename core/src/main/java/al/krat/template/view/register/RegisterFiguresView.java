package al.krat.template.view.register;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The figures of some matters.
 *
 * @param total all of them
 * @param open those that are still owed
 * @param overdue open and late
 * @param near open and near their deadline
 * @param unreported open, and nothing was said of them since the meeting before the last one
 * @param fulfilled those that were fulfilled
 * @param due those whose deadline has passed, cancelled and replaced ones aside
 * @param onTime those of them that were fulfilled by their deadline
 * @param share of {@code due} the whole percentage that {@code onTime} makes, or null where nothing was due
 */
public record RegisterFiguresView(
        int total,
        int open,
        int overdue,
        int near,
        int unreported,
        int fulfilled,
        int due,
        int onTime,
        @Nullable Integer share) {

    /** Adds figures up. */
    public static RegisterFiguresView sum(Collection<RegisterFiguresView> parts) {
        int[] sums = new int[8];
        for (RegisterFiguresView part : parts) {
            int[] figures = {
                part.total, part.open, part.overdue, part.near, part.unreported, part.fulfilled, part.due, part.onTime
            };
            for (int i = 0; i < sums.length; i++) {
                sums[i] += figures[i];
            }
        }
        return of(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5], sums[6], sums[7]);
    }

    /** Figures with the share that they make. */
    public static RegisterFiguresView of(
            int total, int open, int overdue, int near, int unreported, int fulfilled, int due, int onTime) {
        Integer share = due == 0 ? null : (int) Math.round(100.0 * onTime / due);
        return new RegisterFiguresView(total, open, overdue, near, unreported, fulfilled, due, onTime, share);
    }
}
