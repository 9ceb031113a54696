package al.krat.writer.eml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Words in the head of a message: as they are where they are plain, else as encoded words (RFC 2047), a line each. */
final class EncodedWords {

    private static final String OPEN = "=?UTF-8?B?";
    private static final String CLOSE = "?=";
    /** A line with an encoded word has 76 characters at most: 39 bytes give 52, 12 are marks, 9 the field's name. */
    private static final int MOST_BYTES = 39;
    /** What a line of plain words may hold beside the field's name. */
    private static final int MOST_PLAIN = 60;

    private EncodedWords() {}

    /** Words as they stand in an unstructured field; lines are folded. */
    static String text(String words) {
        return isPlain(words) && words.length() <= MOST_PLAIN && !words.contains("=?") ? words : encoded(words);
    }

    /** A name before an address: plain words in quotation marks. */
    static String phrase(String words) {
        boolean quotable = isPlain(words) && words.length() <= MOST_PLAIN && !words.contains("=?");
        return quotable ? '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"' : encoded(words);
    }

    /** Whether all are printable characters of ASCII. */
    static boolean isPlain(String words) {
        return words.chars().allMatch(c -> c >= ' ' && c < 0x7f);
    }

    private static String encoded(String words) {
        List<String> parts = new ArrayList<>();
        var part = new StringBuilder();
        int bytes = 0;
        for (int c : words.codePoints().toArray()) {
            String character = Character.toString(Character.isISOControl(c) ? ' ' : c);
            int its = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + its > MOST_BYTES) {
                parts.add(word(part));
                part.setLength(0);
                bytes = 0;
            }
            part.append(character);
            bytes += its;
        }
        parts.add(word(part));
        return String.join("\r\n ", parts);
    }

    private static String word(StringBuilder part) {
        byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
        return OPEN + Base64.getEncoder().encodeToString(bytes) + CLOSE;
    }
}
