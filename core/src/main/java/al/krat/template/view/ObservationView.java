package al.krat.template.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure.
 *
 * @param indicator the indicator's name
 * @param amount the figure; null where there is no data
 * @param parts prej tyre
 * @param source who reports it, or null
 */
public record ObservationView(
        String indicator,
        @Nullable AmountView amount,
        List<AmountView> parts,
        @Nullable PartyView source) {
    public ObservationView {
        parts = List.copyOf(parts);
    }
}
