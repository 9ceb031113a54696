package al.krat.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rules a committee works by; its own regulation (rregullorja) prevails, so each is a setting with a default.
 *
 * @param quorum how many voting members must be present; null means more than half of them
 * @param noticeDays days between invitation and meeting
 * @param monthsBetweenKrat rhythm of the KRAT
 * @param monthsBetweenTtat rhythm of the Tryeza Teknike
 * @param abstention whether members may abstain
 * @param legalBasis acts that the committee works on
 * @param periods periods that notes name in words
 * @param holidays public holidays that it gives a date: the Bajrams, days off by decision
 */
public record Conventions(
        @Nullable Integer quorum,
        int noticeDays,
        int monthsBetweenKrat,
        int monthsBetweenTtat,
        boolean abstention,
        List<LegalBasis> legalBasis,
        List<NamedPeriod> periods,
        List<DatedHoliday> holidays) {

    /** More than half; five days; every three and two months; abstention allowed. */
    public static final Conventions DEFAULT = new Conventions(null, 5, 3, 2, true, List.of(), List.of());

    public Conventions {
        legalBasis = List.copyOf(legalBasis);
        periods = List.copyOf(periods);
        holidays = List.copyOf(holidays);
    }

    /** Rules without holidays of its own. */
    public Conventions(
            @Nullable Integer quorum,
            int noticeDays,
            int monthsBetweenKrat,
            int monthsBetweenTtat,
            boolean abstention,
            List<LegalBasis> legalBasis,
            List<NamedPeriod> periods) {
        this(quorum, noticeDays, monthsBetweenKrat, monthsBetweenTtat, abstention, legalBasis, periods, List.of());
    }
}
