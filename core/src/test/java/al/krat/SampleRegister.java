package al.krat;

import al.krat.domain.Edition;
import al.krat.domain.RecordKind;
import al.krat.ledger.History;
import al.krat.ledger.Selection;
import al.krat.template.TemplatePack;
import java.time.LocalDate;
import java.util.Set;

/** Registers of ledgers of the seed 7. */
public final class SampleRegister {

    public static final LocalDate DAY = LocalDate.of(2020, 6, 30);

    public static final Krat KRAT = Krat.with(TemplatePack.named("durres")).committee(SampleLedger.COMMITTEE);

    private static final Selection ALL_KINDS = new Selection(
            Set.of(RecordKind.COMMITMENT, RecordKind.RECOMMENDATION, RecordKind.ACTIVITY), null, Set.of(), null, null);

    private SampleRegister() {}

    public static History history(Edition edition) {
        return SampleLedger.history(7, 6, 12, edition);
    }

    public static RegisterOptions options(Edition edition) {
        return new RegisterOptions(DAY, ALL_KINDS, edition);
    }

    public static byte[] book(Edition edition) {
        return KRAT.registerBook(history(edition), options(edition));
    }
}
