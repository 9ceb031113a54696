package al.krat.cli;

import al.krat.domain.Committee;
import al.krat.domain.Directory;
import al.krat.domain.Directory.Match;
import al.krat.domain.Period;
import al.krat.domain.Pillar;
import al.krat.domain.RecordKind;
import al.krat.intake.notes.PeriodReader;
import al.krat.ledger.Condition;
import al.krat.ledger.Selection;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What narrows a register. */
final class SelectionOptions {

    @Option(
            names = {"--institucioni", "--institution"},
            paramLabel = "${bundle:label.institution}",
            descriptionKey = "selectInstitution")
    private @Nullable String institution;

    @Option(
            names = {"--gjendja", "--condition"},
            split = ",",
            paramLabel = "${bundle:label.condition}",
            hideParamSyntax = true,
            descriptionKey = "selectCondition")
    private List<Condition> conditions = List.of();

    @Option(
            names = {"--shtylla", "--pillar"},
            paramLabel = "${bundle:label.pillar}",
            descriptionKey = "selectPillar")
    private @Nullable Pillar pillar;

    @Option(
            names = {"--periudha", "--period"},
            paramLabel = "2019-6M-1",
            descriptionKey = "selectPeriod")
    private @Nullable String period;

    @Option(
            names = {"--aktivitetet", "--activities"},
            descriptionKey = "selectActivities")
    private boolean activities;

    /** What was asked for. */
    Selection selection(Committee committee, LocalDate asOf) {
        Set<RecordKind> kinds = EnumSet.copyOf(Selection.ALL.kinds());
        if (activities) {
            kinds.add(RecordKind.ACTIVITY);
        }
        return new Selection(
                kinds,
                institution == null ? null : key(institution, committee, asOf),
                Set.copyOf(conditions),
                pillar,
                period == null ? null : period(period, asOf));
    }

    private static Period period(String words, LocalDate asOf) {
        return PeriodReader.read(words, asOf)
                .orElseThrow(() -> new Stop(ExitCode.USAGE, "usage.period", Map.of("value", words)));
    }

    /** The institution of a name, or of its key. */
    private static String key(String words, Committee committee, LocalDate asOf) {
        if (committee.institution(words).isPresent()) {
            return words;
        }
        Match match = Directory.of(committee).find(words, asOf);
        if (match instanceof Match.Exact exact) {
            return exact.institution();
        }
        List<String> meant = match instanceof Match.Several several
                ? several.institutions().stream()
                        .flatMap(key -> committee.institution(key).stream())
                        .map(its -> its.nameOn(asOf).nominative())
                        .toList()
                : match instanceof Match.Near near ? List.of(near.name()) : List.of();
        throw new Stop(
                ExitCode.USAGE,
                meant.isEmpty() ? "usage.institution" : "usage.institutionMeant",
                Map.of("name", words, "known", String.join(", ", meant)));
    }
}
