package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.Source;
import al.krat.domain.Qark;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    @Test
    void readsTheEncodingsThatNotesComeIn() {
        List<String> lines = List.of("Të pranishëm: «x»", "çfarë", "");
        String text = String.join("\r\n", lines);

        assertEquals(lines, SourceText.lines(text.getBytes(StandardCharsets.UTF_8)));
        assertEquals(lines, SourceText.lines(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)));
        assertEquals(lines, SourceText.lines(text.getBytes(StandardCharsets.UTF_16)));
        assertEquals(lines, SourceText.lines(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(lines, SourceText.lines(text.getBytes(Charset.forName("windows-1252"))));
    }

    @ParameterizedTest
    @CsvSource({
        "'Organi: KRAT Durrës, Tryeza Teknike',DURRES",
        "ORGANI: KRAT Qarku Shkoder,SHKODER",
        "'Data: 1.1.2019\nOrgani: KRAT Kukës',KUKES",
        "Organi: KRAT,",
        "Vendi: Durrës,"
    })
    void findsTheQarkOfTheBody(String notes, Qark qark) {
        assertEquals(
                Optional.ofNullable(qark), SourceText.qark(Source.of("a.txt", notes.getBytes(StandardCharsets.UTF_8))));
    }
}
