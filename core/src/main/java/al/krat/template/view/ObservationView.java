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
 * @param lang the language of the indicator's name where it is not the document's, else null
 */
public record ObservationView(
        String indicator,
        @Nullable AmountView amount,
        List<AmountView> parts,
        @Nullable PartyView source,
        @Nullable String lang) {
    public ObservationView {
        parts = List.copyOf(parts);
    }
}
