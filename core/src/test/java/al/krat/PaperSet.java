package al.krat;

import al.krat.domain.Edition;
import al.krat.domain.Institution;
import al.krat.ledger.History;
import al.krat.ledger.Recording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

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
        reminder().ifPresent(made::add);
        return List.copyOf(made);
    }

    /** Of who is late first, half a year after the meeting was recorded; none where it has no date. */
    private Optional<Made> reminder() {
        Krat krat = example.krat().languages(languages);
        Draft draft = example.draft();
        LocalDate date = draft.meeting().date();
        if (date == null) {
            return Optional.empty();
        }
        Recording recording = krat.recorder(draft, date, null).meeting(draft.meeting());
        if (recording.entry().isEmpty()) {
            return Optional.empty();
        }
        Krat recorded = krat.history(History.of(List.of(recording.entry().get()), krat.committee()));
        LocalDate day = date.plusMonths(6);
        return recorded.late(day).stream().findFirst().map(late -> {
            PaperOptions options = PaperOptions.usual().asOf(day).to(late.key());
            return new Made("reminder " + late.key(), recorded.reminder(options));
        });
    }

    /** One of each kind, for tests that take long. */
    public List<Made> kinds() {
        var kinds = new LinkedHashMap<String, Made>();
        all().forEach(made -> kinds.putIfAbsent(made.name().split(" ")[0], made));
        return List.copyOf(kinds.values());
    }

    private Made made(String name, Paper paper, PaperOptions options) {
        return new Made(name, example.krat().languages(languages).paper(paper, example.draft(), options));
    }
}
