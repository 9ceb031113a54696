package al.krat.template.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letterhead (koka e shkresës).
 *
 * @param lines the pack's lines, in capitals as typed, «REPUBLIKA E SHQIPËRISË» first
 * @param bodies the bodies that met, in capitals
 * @param emblem a picture of the pack, or null
 * @param emblemAlt what the picture shows
 * @param protocol the protocol office's number, or null
 * @param city the town of the date line
 * @param date the date of the paper, or null
 * @param lang the language of the pack's lines where it is not the document's, else null
 */
public record LetterheadView(
        List<String> lines,
        List<String> bodies,
        @Nullable String emblem,
        String emblemAlt,
        @Nullable String protocol,
        String city,
        @Nullable LocalDate date,
        @Nullable String lang) {
    public LetterheadView {
        lines = List.copyOf(lines);
        bodies = List.copyOf(bodies);
    }
}
