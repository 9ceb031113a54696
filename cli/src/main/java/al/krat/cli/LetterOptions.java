package al.krat.cli;

import al.krat.domain.Committee;
import al.krat.domain.Directory;
import al.krat.domain.Directory.Match;
import al.krat.domain.Institution;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every command takes whose letters go to institutions. */
final class LetterOptions {

    @Option(
            names = {"--institucioni", "--institution"},
            paramLabel = "${bundle:label.name}",
            descriptionKey = "institution")
    @Nullable String institution;

    @Option(
            names = {"--te-gjitha", "--all"},
            descriptionKey = "allInstitutions")
    boolean all;

    @Option(
            names = {"--eml"},
            descriptionKey = "eml")
    boolean eml;

    /**
     * The key of the institution that was named; empty where none was.
     *
     * @param needed whether one must be named, or all asked for
     */
    Optional<String> named(Committee committee, @Nullable LocalDate day, boolean needed) {
        if (institution != null && all) {
            throw new Stop(ExitCode.USAGE, "letters.both", Map.of());
        }
        if (institution == null && !all && needed) {
            throw new Stop(ExitCode.USAGE, "letters.nobody", Map.of());
        }
        return institution == null ? Optional.empty() : Optional.of(key(institution, committee, day));
    }

    private static String key(String typed, Committee committee, @Nullable LocalDate day) {
        Match match = Directory.of(committee).find(typed, day);
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
        List<String> names =
                offered.stream().map(each -> each.nameOn(day).nominative()).toList();
        throw new Stop(
                ExitCode.USAGE,
                match instanceof Match.Several ? "letters.several" : "letters.unknown",
                Map.of("name", typed, "known", String.join("; ", names)));
    }
}
