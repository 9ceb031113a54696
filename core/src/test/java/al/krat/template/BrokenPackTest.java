package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import al.krat.domain.Finding;
import al.krat.language.Language;
import al.krat.template.view.MinutesView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault that somebody's pack may have, with what is said of it: all at once, each with its file and place, none as
 * an exception. To add one, write its files into a table of {@code broken/} and run with {@code -Dkrat.accept=true}.
 */
class BrokenPackTest {

    private static final Path TABLES = Path.of("src/test/resources/al/krat/template/broken");

    static Stream<Arguments> packs() throws IOException {
        return BrokenPack.tables(TABLES).flatMap(table -> {
            try {
                return BrokenPack.read(table).stream().map(pack -> Arguments.of(table.getFileName(), pack));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static List<Finding> check(BrokenPack pack, Path folder) throws IOException {
        pack.write(folder.resolve("broken"));
        return TemplatePack.of(folder.resolve("broken")).check(Map.of("minutes", MinutesView.class));
    }

    private static String lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place() + " " + finding.code().name())
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("packs")
    void isToldWhatIsWrong(Path table, BrokenPack pack, @TempDir Path folder) throws IOException {
        assumeFalse(Boolean.getBoolean("krat.accept"));
        List<Finding> findings = check(pack, folder);
        assertEquals(pack.findings(), lines(findings), () -> table + ": " + pack);
        for (Finding finding : findings) {
            for (Language language : Language.values()) {
                assertTrue(finding.line(language).length() > 20, finding::toString);
            }
        }
    }

    @Test
    void theTablesAreRead() throws IOException {
        Set<String> names = new HashSet<>();
        packs().forEach(pack -> assertTrue(names.add(pack.get()[0] + ": " + pack.get()[1]), pack.get()[1]::toString));
        assertTrue(names.size() >= 100, () -> "packs: " + names.size());
        assertTrue(packs().noneMatch(
                        pack -> ((BrokenPack) pack.get()[1]).findings().isEmpty()));
    }

    @Test
    void accepted(@TempDir Path folder) throws IOException {
        if (!Boolean.getBoolean("krat.accept")) {
            return;
        }
        int n = 0;
        for (Path table : BrokenPack.tables(TABLES).toList()) {
            String text = Files.readString(table);
            StringBuilder out = new StringBuilder(text.substring(0, text.indexOf("=== ")));
            for (BrokenPack pack : BrokenPack.read(table)) {
                out.append(pack.with(lines(check(pack, folder.resolve(String.valueOf(n++))))));
            }
            Files.writeString(table, out);
        }
    }
}
