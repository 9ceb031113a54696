package al.krat.cli;

import al.krat.Paper;
import al.krat.PaperOptions;
import al.krat.domain.Directory;
import al.krat.domain.Directory.Match;
import al.krat.domain.Institution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands share whose letters go to institutions: to one that is named, or to each that is meant. */
abstract class LetterCommand extends DocumentCommand {

    @Option(
            names = {"--institucioni", "--institution"},
            paramLabel = "${bundle:label.name}",
            descriptionKey = "institution")
    private @Nullable String institution;

    @Option(
            names = {"--te-gjitha", "--all"},
            descriptionKey = "allInstitutions")
    private boolean all;

    LetterCommand(Talk talk) {
        super(talk);
    }

    /** The papers that each institution gets. */
    abstract List<Paper> papers();

    /** What else holds for the letters. */
    abstract PaperOptions options(PaperOptions usual);

    @Override
    List<Papers.Made> make(Reading reading, Papers papers, boolean draft) {
        PaperOptions options = options(PaperOptions.usual().asOf(today).draft(draft));
        List<Papers.Made> made = new ArrayList<>();
        for (String key : keys(reading)) {
            for (Paper paper : papers()) {
                made.add(papers.paper(paper, reading.draft(), options.to(key)));
            }
        }
        if (institution == null && !all) {
            papers().forEach(paper -> made.add(papers.paper(paper, reading.draft(), options)));
        }
        return made;
    }

    /** The keys of the institutions that letters go to; none where one letter goes to all members. */
    private List<String> keys(Reading reading) {
        boolean forOne = papers().stream().anyMatch(Paper::isForOne);
        if (institution != null && all) {
            throw new Stop(ExitCode.USAGE, "letters.both", Map.of());
        }
        if (institution == null && !all) {
            if (forOne) {
                throw new Stop(ExitCode.USAGE, "letters.nobody", Map.of());
            }
            return List.of();
        }
        return institution == null ? recipients(reading) : List.of(recipient(institution, forOne, reading));
    }

    private List<String> recipients(Reading reading) {
        List<String> recipients = reading
                .krat()
                .recipients(papers().get(0), reading.draft().meeting())
                .stream()
                .map(Institution::key)
                .toList();
        if (recipients.isEmpty()) {
            throw new Stop(ExitCode.ERRORS, "letters.nothing", Map.of());
        }
        return recipients;
    }

    private static String recipient(String typed, boolean forOne, Reading reading) {
        String key = key(typed, reading);
        if (forOne && !reading.krat().asksOf(reading.draft().meeting(), key)) {
            throw new Stop(ExitCode.ERRORS, "letters.nothingFor", Map.of("name", typed));
        }
        return key;
    }

    private static String key(String typed, Reading reading) {
        var committee = reading.krat().committee();
        Match match =
                Directory.of(committee).find(typed, reading.draft().meeting().date());
        if (match instanceof Match.Exact exact) {
            return exact.institution();
        }
        if (match instanceof Match.Near near) {
            throw new Stop(ExitCode.USAGE, "letters.near", Map.of("name", typed, "meant", near.name()));
        }
        List<Institution> offered = committee.institutions();
        if (match instanceof Match.Several several) {
            offered = several.institutions().stream()
                    .flatMap(key -> committee.institution(key).stream())
                    .toList();
        }
        List<String> names = offered.stream()
                .map(each -> each.nameOn(reading.draft().meeting().date()).nominative())
                .toList();
        throw new Stop(
                ExitCode.USAGE,
                match instanceof Match.Several ? "letters.several" : "letters.unknown",
                Map.of("name", typed, "known", String.join("; ", names)));
    }
}
