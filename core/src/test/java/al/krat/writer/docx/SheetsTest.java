package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On which sheet what follows stands. */
class SheetsTest {
    private static final double ROOM = 700;

    @Test
    void aParagraphInOnePieceThatIsHigherThanASheetGoesOnOverTheNext() {
        assertEquals(Map.of("next", 2), after(piece(100, 11, true)));
    }

    @Test
    void aRowThatIsHigherThanASheetGoesOnOverTheNext() {
        assertEquals(Map.of("next", 1), after(piece(1, 600, true)));
        assertEquals(Map.of("next", 3), after(piece(1, 1_500, true)));
    }

    @Test
    void aSheetWithoutRoomIsNoEndlessDocument() {
        var sheets = new Sheets();
        sheets.set(List.of(piece(3, 1_500, true)), 0, -5, new Sheets.Feet(number -> 0, 0));
        assertEquals(3, sheets.count());
    }

    private static Map<String, Integer> after(Piece piece) {
        var sheets = new Sheets();
        var next = new Piece(0, 0, lines(1, 10), "", false, false, false, false, List.of("next"), null);
        sheets.set(List.of(piece, next), ROOM, ROOM, new Sheets.Feet(number -> 0, 0));
        return sheets.marks();
    }

    private static Piece piece(int lines, double height, boolean whole) {
        return new Piece(0, 0, lines(lines, height), "", false, whole, false, false, List.of(), null);
    }

    private static List<TextLines.Line> lines(int count, double height) {
        return Collections.nCopies(count, new TextLines.Line(height, height / 10, List.of()));
    }
}
