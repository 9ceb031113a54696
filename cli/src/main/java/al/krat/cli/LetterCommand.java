package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** What the commands share whose letters come of a meeting: to one institution that is named, or to each that is meant. */
abstract class LetterCommand extends DocumentCommand {

    @Mixin
    private LetterOptions letters = new LetterOptions();

    LetterCommand(Talk talk) {
        super(talk);
    }

    /** The papers that each institution gets. */
    abstract List<Paper> papers();

    /** What else holds for the letters. */
    abstract PaperOptions options(PaperOptions usual);

    @Override
    boolean mails() {
        return letters.eml;
    }

    @Override
    List<Papers.Made> make(Reading reading, Papers papers, boolean draft) {
        PaperOptions options = options(PaperOptions.usual().asOf(today).draft(draft));
        List<Papers.Made> made = new ArrayList<>();
        for (Optional<String> key : recipients(reading)) {
            for (Paper paper : papers()) {
                made.add(papers.paper(paper, reading.draft(), options.to(key.orElse(null))));
            }
        }
        return made;
    }

    /** The keys of the institutions that letters go to; an empty one where one letter goes to all members. */
    private List<Optional<String>> recipients(Reading reading) {
        Meeting meeting = reading.draft().meeting();
        boolean forOne = papers().get(0).isForOne();
        String named = letters.named(reading.krat().committee(), meeting.date(), forOne)
                .orElse(null);
        if (named != null && forOne && !reading.krat().asksOf(meeting, named)) {
            throw new Stop(ExitCode.ERRORS, "letters.nothingFor", Map.of("name", String.valueOf(letters.institution)));
        }
        if (named != null || !letters.all) {
            return List.of(Optional.ofNullable(named));
        }
        List<Institution> all = reading.krat().recipients(papers().get(0), meeting);
        if (all.isEmpty()) {
            throw new Stop(ExitCode.ERRORS, "letters.nothing", Map.of());
        }
        return all.stream().map(each -> Optional.of(each.key())).toList();
    }
}
