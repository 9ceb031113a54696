package al.krat.template.view.register;

import al.krat.domain.Period;
import al.krat.template.view.LetterheadView;
import al.krat.template.view.PartyView;
import al.krat.template.view.SittingView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The register of what was promised, asked for and planned (regjistri i detyrave) on a day.
 *
 * @param letterhead koka e shkresës
 * @param sitting whose register it is; nothing in it is about a meeting
 * @param asOf the day
 * @param institution whose alone is listed, or null for all
 * @param period in which what is listed was made, or null for all times
 * @param narrowed whether not all matters are listed
 * @param figures of all that is listed
 * @param groups by institution, in order of precedence
 * @param internal whether this is the internal edition
 */
public record RegisterView(
        LetterheadView letterhead,
        SittingView sitting,
        LocalDate asOf,
        @Nullable PartyView institution,
        @Nullable Period period,
        boolean narrowed,
        RegisterFiguresView figures,
        List<RegisterGroupView> groups,
        boolean internal) {
    public RegisterView {
        groups = List.copyOf(groups);
    }
}
