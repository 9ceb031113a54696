package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Committees;
import al.krat.domain.Meeting;
import al.krat.domain.Qark;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
                "}",
                "{{",
                "{{}}",
                "{{a}}",
                "{{a|b}} ",
                ":",
                ": ",
                "a: ",
                "a: \n",
                "- ",
                "- - \n",
                "(",
                ")",
                "()",
                "[",
                "“",
                "\"",
                "«»",
                "(a) ",
                ",",
                ";",
                "a, ",
                "a; ",
                " dhe ",
                "Policia dhe ",
                "Policia, ",
                "Policia; ",
                "# \n",
                "## a\n",
                "%%\n",
                "%% a\n… b\n",
                " %%",
                "EN: a\n",
                "… a\n",
                "… ",
                "\n",
                "a\n",
                "a.\n",
                "1",
                "1.",
                "1.1.",
                "A-",
                "A-2021-001\n",
                "A-2021-001 përmbushur: a\n",
                "Afati: ",
                "x. Afati: ",
                "VENDIM: a\n",
                "VENDIM: (pro ",
                "VENDIM:\n- a\n",
                "ANGAZHIM ",
                "ANGAZHIM Policia: a\n",
                "TREGUES a = 1, ",
                "TREGUES a = 1\n",
                "AKTIVITET 1.1.2021: a (Policia) ",
                "U largua: Policia 10:00\n",
                "Të pranishëm: a\n",
                "Erdhi: ",
                "zv. ",
                "z. A ",
                "Përfaqësuesi i ",
                "Bashkia Dures: a\n",
                "çdo ",
                "për ",
                "në bashkëpunim me ",
                "____",
                "𝐀",
                "ë",
                "e\u0308",
                "\u0000",
                "\u0007a\n",
                "Mbledhja: a, ",
                "Organi: a dhe b, ",
                "deri më "
            })
    void amebibyteOfIt(String piece) {
        byte[] start = piece.endsWith("\n") ? HEAD.getBytes(StandardCharsets.UTF_8) : new byte[0];
        for (String lead :
                List.of("", "# Pika\nVENDIM: ", "Të pranishëm: ", "# Pika\nANGAZHIM Policia: ", "# Pika\nPolicia: ")) {
            byte[] bytes = filled(lead + new String(start, StandardCharsets.UTF_8), piece);
            NotesResult result = assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> NotesReader.read("notes.txt", bytes, Committees.ofQark(Qark.DURRES), true));
            assertNotNull(NotesWriter.print(result.meeting(), Committees.ofQark(Qark.DURRES)));
            assertTrue(result.findings().size() <= 1002, "findings are limited");
        }
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
        java.util.Arrays.fill(bytes, (byte) 'a');
        NotesResult result = NotesReader.read("notes.txt", bytes, Committees.ofQark(Qark.DURRES), false);
        assertEquals(Meeting.builder().build(), result.meeting());
        assertEquals(
                List.of("notes.txt gabim E091 Skedari është më i madh se 1 MiB (ndajeni sipas mbledhjeve)"),
                result.findings().stream().map(Object::toString).toList());
    }
}
