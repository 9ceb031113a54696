package al.krat;

import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.template.compose.PaperComposer;
import al.krat.template.compose.PaperSettings;
import al.krat.template.view.paper.AgendaView;
import al.krat.template.view.paper.AttendanceSheetView;
import al.krat.template.view.paper.CoverLetterView;
import al.krat.template.view.paper.ExtractView;
import al.krat.template.view.paper.InvitationView;
import al.krat.template.view.paper.NoticeView;

/** The papers around a meeting, beside its minutes. */
public enum Paper {
    /** ftesa: invites all members, or one institution; says what the public may read */
    INVITATION("invitation", InvitationView.class, true, PaperComposer::invitation),
    /** rendi i ditës, in either edition */
    AGENDA("agenda", AgendaView.class, false, PaperComposer::agenda),
    /** listëprezenca, to be signed, in either edition */
    ATTENDANCE_SHEET("attendance-sheet", AttendanceSheetView.class, false, PaperComposer::attendanceSheet),
    /** njoftimi publik */
    NOTICE("notice", NoticeView.class, true, PaperComposer::notice),
    /** ekstrakti i procesverbalit for one institution; says what the public may read */
    EXTRACT("extract", ExtractView.class, true, PaperComposer::extract),
    /** shkresa përcjellëse of an extract */
    COVER_LETTER("cover-letter", CoverLetterView.class, true, PaperComposer::coverLetter);

    /** A meeting becomes the view of a paper. */
    private interface Composition {
        Record of(PaperComposer composer, Meeting meeting, PaperSettings settings);
    }

    private final String template;
    private final Class<? extends Record> view;
    private final boolean leavesTheHouse;
    private final Composition composition;

    Paper(String template, Class<? extends Record> view, boolean leavesTheHouse, Composition composition) {
        this.template = template;
        this.view = view;
        this.leavesTheHouse = leavesTheHouse;
        this.composition = composition;
    }

    /** The name of its template in a pack. */
    public String template() {
        return template;
    }

    /** Whether it comes in one edition only and shows no more than the public may read, as it leaves the house. */
    public boolean leavesTheHouse() {
        return leavesTheHouse;
    }

    /** Whether it is made for one institution, which its options must name. */
    public boolean isForOne() {
        return this == EXTRACT || this == COVER_LETTER;
    }

    Class<? extends Record> view() {
        return view;
    }

    /** The edition that is made where one is asked for. */
    Edition edition(Edition asked) {
        return leavesTheHouse ? Edition.PUBLIC : asked;
    }

    Record compose(PaperComposer composer, Meeting meeting, PaperSettings settings) {
        return composition.of(composer, meeting, settings);
    }
}
