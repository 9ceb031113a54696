package al.krat.cli;

import al.krat.Source;
import al.krat.domain.Qark;
import al.krat.intake.notes.Decoding;
import al.krat.intake.notes.NotesReader;
import java.util.List;
import java.util.Optional;

/** An input as text, for showing lines of it; what reads it for good is the library. */
final class SourceText {

    private SourceText() {}

    /** The lines that findings point into: of Word files what was typed, paragraph by paragraph and cell by cell. */
    static List<String> lines(Source source) {
        return source.isWord() ? NotesReader.wordLines(source.bytes()) : lines(source.bytes());
    }

    /** The lines of a text in any encoding that notes may have. */
    static List<String> lines(byte[] bytes) {
        return List.of(Decoding.characters(bytes).split("\r\n|\r|\n", -1));
    }

    /** The qark that the notes' line {@code Organi:} names. */
    static Optional<Qark> qark(Source source) {
        if (source.isTree()) {
            return Optional.empty();
        }
        return source.isWord() ? NotesReader.wordQark(source.bytes()) : NotesReader.qark(source.bytes());
    }
}
