package al.krat.intake.notes;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes a text of a file's bytes: UTF-8 with a byte order mark or without, UTF-16 with one, else windows-1252, in which
 * «ë» and «ç» are what they are in the Central European 1250.
 *
 * @param text the text without its mark; empty where the file cannot be read
 * @param findings what was wrong, or guessed
 */
public record Decoding(String text, List<Finding> findings) {

    /** Larger files are refused. */
    public static final int LIMIT = 1 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final char MARK = '\uFEFF';
    /** A text may hold a stray control character; one in so many characters is no text. */
    private static final int RARE = 50;

    public Decoding {
        findings = List.copyOf(findings);
    }

    /**
     * Decodes a file.
     *
     * @param file the name that findings give it
     */
    public static Decoding of(String file, byte[] bytes) {
        var whole = new Place.InText(file, 0, 0);
        if (bytes.length > LIMIT) {
            return refused(NotesCode.FILE_TOO_LARGE, whole);
        }
        var findings = new ArrayList<Finding>();
        String text = unicode(bytes);
        if (text == null) {
            text = windows(bytes);
            findings.add(Finding.of(NotesCode.ENCODING_GUESSED, whole, Map.of()));
        }
        if (isBinary(text)) {
            return refused(NotesCode.FILE_BINARY, whole);
        }
        if (text.isBlank()) {
            return refused(NotesCode.FILE_EMPTY, whole);
        }
        return printable(file, text, findings);
    }

    /** The characters as they are, without a byte order mark; those of {@link #text()} stand at the same offsets. */
    public static String characters(byte[] bytes) {
        String text = unicode(bytes);
        return text == null ? windows(bytes) : text;
    }

    private static @Nullable String unicode(byte[] bytes) {
        String text = utf16(bytes);
        if (text == null) {
            try {
                text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException notUtf8) {
                return null;
            }
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String windows(byte[] bytes) {
        return WINDOWS.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static Decoding refused(NotesCode code, Place place) {
        return new Decoding("", List.of(Finding.of(code, place, Map.of())));
    }

    private static @Nullable String utf16(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE ? new String(bytes, StandardCharsets.UTF_16) : null;
    }

    private static boolean isBinary(String text) {
        long controls = text.chars().filter(c -> isUnprintable((char) c)).count();
        return text.indexOf('\0') >= 0 || text.startsWith("%PDF-") || controls * RARE > text.length();
    }

    private static boolean isUnprintable(char c) {
        boolean control = c < ' ' && "\t\n\r\f\u000B".indexOf(c) < 0;
        return control || c == '\u007F' || c == '\uFFFE' || c == '\uFFFF';
    }

    /** Control characters, which no document can hold, become the sign for a character that was lost. */
    private static Decoding printable(String file, String text, List<Finding> findings) {
        var out = new StringBuilder(text);
        int first = -1;
        for (int i = 0; i < out.length(); i++) {
            if (isUnprintable(out.charAt(i))) {
                out.setCharAt(i, REPLACEMENT);
            }
            if (first < 0 && out.charAt(i) == REPLACEMENT) {
                first = i;
            }
        }
        if (first >= 0) {
            List<Line> before = Lines.of(text.substring(0, first));
            Line line = before.get(before.size() - 1);
            var place = new Place.InText(file, line.number, line.column(line.text.length()));
            findings.add(Finding.of(NotesCode.UNPRINTABLE, place, Map.of()));
        }
        return new Decoding(out.toString(), findings);
    }
}
