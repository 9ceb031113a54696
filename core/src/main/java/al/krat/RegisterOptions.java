package al.krat;

import al.krat.domain.Edition;
import al.krat.ledger.Selection;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a register lists, and how.
 *
 * @param asOf the day at whose end everything stands as told; the files carry it as their date
 * @param selection which matters
 * @param edition internal or public
 */
public record RegisterOptions(LocalDate asOf, Selection selection, Edition edition) {

    public RegisterOptions {
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(selection);
        Objects.requireNonNull(edition);
    }

    /** All commitments and recommendations, for internal use. */
    public static RegisterOptions of(LocalDate asOf) {
        return new RegisterOptions(asOf, Selection.ALL, Edition.INTERNAL);
    }
}
