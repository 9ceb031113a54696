package al.krat.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the bytes of a YAML or JSON file into a tree; whatever they are, the answer is a tree or findings. */
final class TreeFile {

    /** The limit of a file, 1 MiB. */
    static final int MAX_BYTES = 1 << 20;

    /** The limit of nesting. */
    static final int MAX_DEPTH = 64;

    private TreeFile() {}

    /** Reads a file by the end of its name: {@code .json} as JSON, all else as YAML. */
    static @Nullable Tree read(String file, byte[] bytes, Problems problems) {
        String text = text(bytes, problems);
        if (text == null) {
            return null;
        }
        return file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? new JsonReader(text, problems).read()
                : new YamlReader(text, problems).read();
    }

    private static @Nullable String text(byte[] bytes, Problems problems) {
        if (bytes.length > MAX_BYTES) {
            problems.add(FileCode.TOO_LARGE, Tree.Mark.NONE, Map.of("limit", MAX_BYTES));
            return null;
        }
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(FileCode.NOT_UTF8, Tree.Mark.NONE);
            return null;
        }
        // editors on Windows begin a file with a mark of byte order, which YAML (5.2) and JSON (RFC 8259, 8.1) let pass
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (text.isBlank()) {
            problems.add(FileCode.EMPTY, Tree.Mark.NONE);
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                problems.add(FileCode.UNPRINTABLE, mark(text, i), Map.of("character", name(text.charAt(i))));
                return null;
            }
        }
        return text;
    }

    /** The index of the first character that no text holds (XML 1.0, 2.2), or -1. */
    static int unprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || c >= 0xFFFE) {
                return i;
            }
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    private static boolean isControl(char c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    /** {@code U+0000} */
    static String name(char c) {
        String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(4 - hex.length()) + hex;
    }

    /** The place of an index. */
    static Tree.Mark mark(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new Tree.Mark(line, text.codePointCount(start, index) + 1);
    }
}
