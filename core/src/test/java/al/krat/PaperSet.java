package al.krat;

import al.krat.domain.Edition;
import al.krat.domain.Institution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The papers around an example's meeting, each under a name: invited ten days ahead, extracts sent two days later. */
public record PaperSet(Examples.Example example, Languages languages) {

    private static final int AHEAD = 10;
    private static final int TO_CONFIRM = 3;
    private static final int LATER = 2;

    /** A paper and what it goes by. */
    public record Made(String name, Document document) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** All of them. */
    public List<Made> all() {
        Krat krat = example.krat();
        Draft draft = example.draft();
        LocalDate date = draft.meeting().date();
        PaperOptions usual = PaperOptions.usual();
        PaperOptions before =
                date == null ? usual : usual.asOf(date.minusDays(AHEAD)).confirmBy(date.minusDays(TO_CONFIRM));
        PaperOptions after = date == null ? usual : usual.asOf(date.plusDays(LATER));
        List<Institution> invited = krat.recipients(Paper.INVITATION, draft.meeting());
        var made = new ArrayList<Made>();
        made.add(made("invitation", Paper.INVITATION, before));
        if (!invited.isEmpty()) {
            String last = invited.get(invited.size() - 1).key();
            made.add(made("invitation " + last, Paper.INVITATION, before.to(last)));
        }
        made.add(made("agenda", Paper.AGENDA, before));
        made.add(made("agenda public", Paper.AGENDA, before.edition(Edition.PUBLIC)));
        made.add(made("attendance-sheet", Paper.ATTENDANCE_SHEET, usual));
        made.add(made("attendance-sheet public", Paper.ATTENDANCE_SHEET, usual.edition(Edition.PUBLIC)));
        made.add(made("notice before", Paper.NOTICE, before));
        made.add(made("notice after", Paper.NOTICE, after));
        for (Institution to : krat.recipients(Paper.EXTRACT, draft.meeting())) {
            made.add(made("extract " + to.key(), Paper.EXTRACT, after.to(to.key())));
        }
        krat.recipients(Paper.COVER_LETTER, draft.meeting()).stream()
                .findFirst()
                .ifPresent(to -> made.add(made("cover-letter " + to.key(), Paper.COVER_LETTER, after.to(to.key()))));
        return List.copyOf(made);
    }

    /** One of each kind, for tests that take long. */
    public List<Made> kinds() {
        var kinds = new java.util.LinkedHashMap<String, Made>();
        all().forEach(made -> kinds.putIfAbsent(made.name().split(" ")[0], made));
        return List.copyOf(kinds.values());
    }

    private Made made(String name, Paper paper, PaperOptions options) {
        return new Made(name, example.krat().languages(languages).paper(paper, example.draft(), options));
    }
}
