package al.krat.template.doctor;

import al.krat.domain.Finding;
import al.krat.domain.Qark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the doctor says of a letter.
 *
 * @param kind what the paper is; {@link Kind#OTHER} of a file that was refused
 * @param qark whose paper it is, where it says so
 * @param found the fields, from top to bottom
 * @param files the proposed pack by file name; empty where the letter was refused
 * @param findings why it was refused; what stays as text, and what somebody should look at
 */
public record Diagnosis(
        Kind kind, @Nullable Qark qark, List<Found> found, Map<String, byte[]> files, List<Finding> findings) {

    public Diagnosis {
        found = List.copyOf(found);
        files = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(files));
        findings = List.copyOf(findings);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /** Whether the pack has a Word template of its own. */
    public boolean hasTemplate() {
        return files.containsKey(LetterDoctor.TEMPLATE);
    }
}
