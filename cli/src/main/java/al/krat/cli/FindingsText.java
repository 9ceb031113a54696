package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings for people: one line each, under it the line of the input with a caret; file by file. */
final class FindingsText {

    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String PLAIN = "\u001b[0m";

    private final Language language;
    private final boolean coloured;

    FindingsText(Language language, boolean coloured) {
        this.language = language;
        this.coloured = coloured;
    }

    /**
     * All findings of a run.
     *
     * @param inputs the lines of each file by the name that places give it
     */
    String of(List<Finding> findings, Map<String, List<String>> inputs) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        findings.forEach(
                f -> byFile.computeIfAbsent(file(f), name -> new ArrayList<>()).add(f));
        StringBuilder out = new StringBuilder();
        byFile.forEach((file, group) -> {
            if (out.length() > 0) {
                out.append('\n');
            }
            group.forEach(finding -> append(finding, inputs.getOrDefault(file, List.of()), out));
        });
        return out.toString();
    }

    private void append(Finding finding, List<String> lines, StringBuilder out) {
        String line = SafeText.of(finding.line(language).replace('\n', ' '));
        out.append(coloured ? (finding.isError() ? RED : YELLOW) + line + PLAIN : line)
                .append('\n');
        if (finding.place() instanceof Place.InText at && at.column() > 0 && at.line() <= lines.size()) {
            out.append(Caret.under(lines.get(at.line() - 1), at.column())).append('\n');
        } else if (finding.place() instanceof Place.InWord at && at.line() <= lines.size()) {
            out.append(Caret.under(lines.get(at.line() - 1), at.column())).append('\n');
        }
    }

    private static String file(Finding finding) {
        if (finding.place() instanceof Place.InText text) {
            return text.file();
        }
        if (finding.place() instanceof Place.InWord word) {
            return word.file();
        }
        return finding.place() instanceof Place.InSheet sheet ? sheet.file() : "";
    }
}
