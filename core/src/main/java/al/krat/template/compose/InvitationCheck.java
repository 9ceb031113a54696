package al.krat.template.compose;

import al.krat.domain.Conventions;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an invitation gives its members the time that the rules of the committee promise. */
public final class InvitationCheck {

    private InvitationCheck() {}

    /** Remarks on the days of an invitation; none where they are not known. */
    public static List<Finding> of(Meeting meeting, Conventions rules, PaperSettings settings, Places places) {
        LocalDate date = meeting.date();
        LocalDate invited = settings.day();
        LocalDate confirm = settings.confirmBy();
        var findings = new ArrayList<Finding>();
        if (date == null) {
            return findings;
        }
        if (invited != null && invited.isAfter(date)) {
            findings.add(
                    Finding.of(PaperCode.INVITED_AFTERWARDS, places.of("date"), Map.of("day", invited, "date", date)));
        } else if (invited != null && ChronoUnit.DAYS.between(invited, date) < rules.noticeDays()) {
            findings.add(Finding.of(
                    PaperCode.SHORT_NOTICE,
                    places.of("date"),
                    Map.of("days", ChronoUnit.DAYS.between(invited, date), "required", rules.noticeDays())));
        }
        if (confirm != null && (confirm.isAfter(date) || (invited != null && confirm.isBefore(invited)))) {
            findings.add(
                    Finding.of(PaperCode.CONFIRM_OUTSIDE, places.of("date"), Map.of("day", confirm, "date", date)));
        }
        return findings;
    }
}
