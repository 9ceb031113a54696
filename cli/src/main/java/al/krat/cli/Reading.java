package al.krat.cli;

import al.krat.Draft;
import al.krat.Krat;
import al.krat.domain.Finding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An input as it was read.
 *
 * @param file its name as typed
 * @param workspace the workspace it belongs to, or null
 * @param krat the library that read it
 * @param draft the meeting
 * @param findings what is wrong with the workspace and the input
 * @param lines the lines of each file that findings point into
 */
record Reading(
        Path file,
        @Nullable Path workspace,
        Krat krat,
        Draft draft,
        List<Finding> findings,
        Map<String, List<String>> lines) {

    Reading {
        findings = List.copyOf(findings);
        lines = Map.copyOf(lines);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether nothing of the file could be read. */
    boolean isEmpty() {
        return draft.hasErrors() && draft.places().byPath().isEmpty();
    }
}
