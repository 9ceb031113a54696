package al.krat.cli;

import al.krat.Source;
import al.krat.domain.Qark;
import al.krat.intake.notes.NotesReader;
import al.krat.language.Folding;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An input as text, for showing lines of it; what reads it for good is the library. */
final class SourceText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WORD = "docx";
    private static final String BODY_KEY = "organi:";

    private SourceText() {}

    /** The lines that findings point into: of Word files what was typed, paragraph by paragraph and cell by cell. */
    static List<String> lines(Source source) {
        return source.extension().equals(WORD) ? NotesReader.wordLines(source.bytes()) : lines(source.bytes());
    }

    /** The lines, from UTF-8, UTF-16 with a mark, else windows-1252. */
    static List<String> lines(byte[] bytes) {
        String text = decode(bytes);
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return List.of(bare.split("\r\n|\r|\n", -1));
    }

    /** The qark that the notes' line {@code Organi:} names. */
    static Optional<Qark> qark(Source source) {
        if (source.extension().equals(WORD)) {
            return NotesReader.wordQark(source.bytes());
        }
        return lines(source.bytes()).stream()
                .map(Folding::fold)
                .filter(line -> line.startsWith(BODY_KEY))
                .findFirst()
                .map(line -> List.of(Folding.ascii(line).split("-")))
                .flatMap(words -> Arrays.stream(Qark.values())
                        .filter(qark -> words.contains(qark.key()))
                        .findFirst());
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(bytes, WINDOWS);
        }
    }
}
