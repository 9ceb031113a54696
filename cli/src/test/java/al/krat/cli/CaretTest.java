package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CaretTest {

    @Test
    void standsUnderTheCharacter() {
        assertEquals("    Zyra e Punës: çfarë\n                  ^", Caret.under("Zyra e Punës: çfarë", 15));
    }

    @Test
    void countsCodePointsAndWidths() {
        assertEquals("    漢字x\n        ^", Caret.under("漢字x", 3));
        assertEquals("    e\u0308x\n     ^", Caret.under("e\u0308x", 3));
        assertEquals("    😀x\n      ^", Caret.under("😀x", 2));
        assertEquals("     x\n     ^", Caret.under("\tx", 2));
    }

    @Test
    void standsBehindALineThatIsTooShort() {
        assertEquals("    ab\n      ^", Caret.under("ab", 9));
        assertEquals("    \n    ^", Caret.under("", 1));
    }

    @Test
    void cutsLongLinesAroundTheCaret() {
        String[] lines =
                Caret.under("a".repeat(5000) + "X" + "b".repeat(5000), 5001).split("\n");

        assertTrue(lines[0].length() < 120, lines[0]);
        assertEquals(lines[0].indexOf('X'), lines[1].indexOf('^'));
    }

    @Test
    void showsWhatSteersTerminals() {
        assertEquals("    a�[31mb�c\n    ^", Caret.under("a\u001b[31mb\u202ec", 1));
    }
}
