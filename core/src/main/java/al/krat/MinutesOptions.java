package al.krat;

import al.krat.domain.Edition;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How minutes are made.
 *
 * @param edition internal or public
 * @param asOf the day that the files carry as their date; null for the meeting's own
 * @param draft whether to mark the papers PROJEKT; they are in any case where the meeting has errors
 */
public record MinutesOptions(Edition edition, @Nullable LocalDate asOf, boolean draft) {

    public MinutesOptions {
        Objects.requireNonNull(edition);
    }

    /** An edition, dated as the meeting. */
    public static MinutesOptions of(Edition edition) {
        return new MinutesOptions(edition, null, false);
    }

    /** The same, dated otherwise. */
    public MinutesOptions asOf(@Nullable LocalDate day) {
        return new MinutesOptions(edition, day, draft);
    }

    /** The same, marked PROJEKT or not. */
    public MinutesOptions draft(boolean marked) {
        return new MinutesOptions(edition, asOf, marked);
    }
}
