package al.krat.template.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Qark;
import al.krat.template.PackStart;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read of packs names every key that there is, and no other, with examples that work. */
class PackPageTest {

    private static final Path PAGE = Path.of("../docs/modelet.md");

    /** A row of a table: a key, what it is, an example. */
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| .* \\| `(\\w+:.*)` \\|$");

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>(Head.KEYS);
        keys.addAll(Head.FACTS);
        keys.addAll(Head.SIGNATORY);
        keys.addAll(StyleTokens.keys());
        return keys;
    }

    private static Map<String, String> rows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        ROW.matcher(Files.readString(PAGE)).results().forEach(row -> rows.put(row.group(1), row.group(2)));
        return rows;
    }

    @Test
    void thePageTellsOfEveryKeyAndNoOther() throws IOException {
        assertEquals(keys(), new TreeSet<>(rows().keySet()));
        rows().forEach((key, example) -> assertTrue(example.startsWith(key + ":"), example));
    }

    @Test
    void theExamplesAreRead() throws IOException {
        StringBuilder facts = new StringBuilder("facts:\n");
        StringBuilder style = new StringBuilder("style:\n");
        StringBuilder signatory = new StringBuilder("signatories:\n");
        rows().forEach((key, example) -> {
            if (StyleTokens.keys().contains(key)) {
                style.append("  ").append(example).append('\n');
            } else if (Head.FACTS.contains(key) && !key.equals("emblem")) {
                facts.append("  ").append(example).append('\n');
            } else if (Head.SIGNATORY.contains(key)) {
                signatory.append("  - ").append(example).append('\n');
            }
        });
        assertEquals(List.of(), findings("name: kukes\nextends: standard\nqark: kukes\n" + facts + style + signatory));
    }

    /** Every comment of a new pack is a line that works once it is one. */
    @Test
    void theHintsOfANewPackWorkAsTheyStand() {
        String yaml = new PackStart(TemplatePack.named("standard")).yaml("kukes", "standard", Qark.KUKES);
        assertEquals(List.of(), findings(yaml));
        StringBuilder opened = new StringBuilder();
        Set<String> told = new TreeSet<>();
        for (String line : yaml.lines().toList()) {
            boolean isHint = line.matches("# ? ?( {2,}|style:|signatories:).*") && !line.contains("emblem");
            String bare = isHint ? line.replaceFirst("# ?(?=\\S)|#(?=  )", "") : line;
            opened.append(isHint && bare.startsWith("   ") ? bare.substring(1) : bare)
                    .append('\n');
            Pattern.compile("^[#? -]*(\\w+):").matcher(line).results().forEach(key -> told.add(key.group(1)));
        }
        assertEquals(List.of(), findings(opened.toString()), opened.toString());
        Set<String> missing = new TreeSet<>(keys());
        missing.removeAll(told);
        assertEquals(Set.of("description", "seat", "unfinished"), missing);
    }

    @Test
    void aNewPackOfAnyQarkIsRight() {
        for (Qark qark : Qark.values()) {
            String yaml = new PackStart(TemplatePack.named("durres")).yaml(qark.key() + "-2026", "durres", qark);
            TemplatePack pack = TemplatePack.of(Map.of("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
            assertEquals(List.of(), pack.findings());
            assertEquals(qark.key(), pack.qark());
            assertEquals(qark.seat(), pack.facts().city());
            String capitals = al.krat.language.Titles.upper(qark.albanianName());
            assertEquals(
                    "PREFEKTI I QARKUT " + capitals, pack.facts().letterhead().get(1));
        }
    }

    private static List<Finding> findings(String yaml) {
        return TemplatePack.of(Map.of("pack.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
                .findings();
    }
}
