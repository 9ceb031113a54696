package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Committees;
import al.krat.domain.Meeting;
import al.krat.domain.Qark;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As much of one thing as a file may hold. The time limit only keeps a hang from holding up the build. */
class NotesLimitsTest {

    private static final String HEAD = "Data: 03.05.2021\n\n# Pika\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{{a|b}} ",
                ":",
                "a: \n",
                "- ",
                "(",
                "«",
                "a, ",
                "Policia; ",
                " dhe ",
                "# \n",
                "%%\n… b\n",
                "\n",
                "1.",
                "x. Afati: ",
                "VENDIM:\n- a\n",
                "TREGUES a = 1\n",
                "Bashkia Dures: a\n",
                "𝐀",
                "e\u0308"
            })
    void amebibyteOfIt(String piece) {
        byte[] bytes = filled(piece.endsWith("\n") ? HEAD : HEAD + "ANGAZHIM Policia: ", piece);
        NotesResult result = assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> NotesReader.read("notes.txt", bytes, Committees.ofQark(Qark.DURRES), true));
        assertEquals(1, result.meeting().items().get(0).title().spans().size());
        assertTrue(result.findings().size() <= 1002, "findings are limited");
    }

    private static byte[] filled(String start, String piece) {
        var text = new StringBuilder(Decoding.LIMIT).append(start);
        int bytes = start.getBytes(StandardCharsets.UTF_8).length;
        int each = piece.getBytes(StandardCharsets.UTF_8).length;
        for (; bytes + each <= Decoding.LIMIT; bytes += each) {
            text.append(piece);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void oneByteMoreIsRefused() {
        byte[] bytes = new byte[Decoding.LIMIT + 1];
        Arrays.fill(bytes, (byte) 'a');
        NotesResult result = NotesReader.read("notes.txt", bytes, Committees.ofQark(Qark.DURRES), false);
        assertEquals(Meeting.builder().build(), result.meeting());
        assertEquals(
                List.of("notes.txt gabim E091 Skedari është më i madh se 1 MiB (ndajeni sipas mbledhjeve)"),
                result.findings().stream().map(Object::toString).toList());
    }
}
