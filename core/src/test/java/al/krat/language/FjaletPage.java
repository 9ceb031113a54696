package al.krat.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code docs/fjalet.md}, taken apart: the values and the examples of its tables and blocks, its prose by heading. */
record FjaletPage(Map<String, String> values, List<Example> examples, Map<String, String> prose) {

    /** A phrase, what it says, and the Java that says the same, or nothing. */
    record Example(int line, String section, Language language, String pattern, String said, String java) {
        @Override
        public String toString() {
            return "docs/fjalet.md:" + line + " " + pattern;
        }
    }

    static FjaletPage read() {
        try {
            return of(Files.readAllLines(Path.of("..", "docs", "fjalet.md")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FjaletPage of(List<String> lines) {
        FjaletPage page = new FjaletPage(new LinkedHashMap<>(), new ArrayList<>(), new LinkedHashMap<>());
        String section = "";
        String table = "";
        int block = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                section = line;
            } else if (line.equals("```fjala")) {
                block = i + 1;
            } else if (line.equals("```") && block >= 0) {
                String said = lines.get(i - 1).substring("→ ".length());
                String pattern = String.join("\n", lines.subList(block, i - 1));
                page.examples.add(new Example(block + 1, section, Language.ALBANIAN, pattern, spaced(said), ""));
                block = -1;
            } else if (!line.startsWith("|")) {
                table = "";
                page.prose.merge(section, line + "\n", String::concat);
            } else if (table.isEmpty()) {
                table = line;
            } else if (!line.startsWith("|---")) {
                page.row(i + 1, section, table, cells(line));
            }
        }
        return page;
    }

    private void row(int line, String section, String table, List<String> cells) {
        if (table.startsWith("| Emri |")) {
            values.put(cells.get(0), spaced(cells.get(1)));
        } else {
            Language language = table.contains("anglisht") ? Language.ENGLISH : Language.ALBANIAN;
            String java = cells.size() > 2 ? cells.get(2) : "";
            examples.add(new Example(line, section, language, cells.get(0), spaced(cells.get(1)), java));
        }
    }

    private static List<String> cells(String line) {
        return Stream.of(line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1))
                .map(cell -> cell.strip().replace("\\|", "|"))
                .map(cell -> cell.startsWith("`") ? cell.substring(1, cell.length() - 1) : cell)
                .toList();
    }

    private static String spaced(String said) {
        return said.replace('⍽', NoBreaks.SPACE);
    }
}
