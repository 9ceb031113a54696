package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Severity;
import al.krat.language.Language;
import al.krat.language.Phrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotesCodeTest {

    /** A case for these would be a mebibyte long. */
    private static final Set<NotesCode> TESTED_ELSEWHERE = EnumSet.of(NotesCode.FILE_TOO_LARGE, NotesCode.MORE);

    @Test
    void numbersAreUnique() {
        var numbers = new HashSet<Integer>();
        for (NotesCode code : NotesCode.values()) {
            assertTrue(numbers.add(code.number()), code.name());
            assertTrue(code.number() > 0 && code.number() < 100, code.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceHasItsCodeAndEveryCodeItsSentence(Language language) {
        Phrases phrases = Phrases.ofResource(NotesCode.class, "findings_" + language.code() + ".yaml", language);
        var known = new TreeSet<String>();
        for (NotesCode code : NotesCode.values()) {
            known.add(code.name());
            assertTrue(phrases.has(code.name()), code.name());
        }
        Set<String> keys = new TreeSet<>();
        phrases.keys().forEach(key -> keys.add(key.replace(".hint", "")));
        assertEquals(known, keys);
    }

    @Test
    void everyCodeHasACase() throws IOException {
        var all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("..", "cases"), 2)) {
            for (Path file : files.filter(each -> each.endsWith("findings.txt")).toList()) {
                all.append(Files.readString(file));
            }
        }
        List<String> missing = Stream.of(NotesCode.values())
                .filter(code -> !TESTED_ELSEWHERE.contains(code))
                .filter(code -> all.indexOf((code.severity() == Severity.ERROR ? " E0" : " V0")
                                + (code.number() < 10 ? "0" : "") + code.number() + " ")
                        < 0)
                .map(Enum::name)
                .toList();
        assertEquals(List.of(), missing);
    }
}
