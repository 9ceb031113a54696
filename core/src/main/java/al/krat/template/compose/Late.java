package al.krat.template.compose;

import al.krat.domain.Committee;
import al.krat.domain.Institution;
import al.krat.domain.Party;
import al.krat.ledger.History;
import al.krat.ledger.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** What is late on a day and may be spoken of outside, by the institution that answers for it (jashtë afatit). */
public final class Late {

    private final Committee committee;
    private final List<Standing> late;

    private Late(Committee committee, List<Standing> late) {
        this.committee = committee;
        this.late = late;
    }

    public static Late of(History history, Committee committee, LocalDate asOf) {
        return new Late(
                committee,
                history.at(asOf).stream()
                        .filter(each ->
                                each.isOverdue() && !each.matter().text().isInternal())
                        .sorted(Comparator.comparing(Standing::daysLate)
                                .reversed()
                                .thenComparing(each -> each.matter().id().toString()))
                        .toList());
    }

    /** Who is late with something, in order of precedence. */
    public List<Institution> institutions() {
        return committee.institutions().stream()
                .filter(each -> !of(each.key()).isEmpty())
                .toList();
    }

    /** What an institution is late with, the latest first. */
    public List<Standing> of(String institution) {
        return late.stream()
                .filter(each -> each.lead() instanceof Party.Known known
                        && known.institution().equals(institution))
                .toList();
    }
}
