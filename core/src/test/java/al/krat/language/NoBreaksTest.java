package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoBreaksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "Nr. {$n} Prot. → Nr.~{$n} Prot.",
                "ligji nr. 9154, datë 6.11.2003 → ligji nr.~9154, datë~6.11.2003",
                "datë {$d}, në orën {$t} → datë~{$d}, në orën~{$t}",
                "(neni 5) e ora 9 → (neni~5) e ora~9",
                "z. {$who}, znj. {$who}, zj. {$who} → z.~{$who}, znj.~{$who}, zj.~{$who}",
                "Datë {$d} DATË {$d} → Datë~{$d} DATË~{$d}",
                "me datë të re, ora {$t}, ora e hapur → me datë të re, ora~{$t}, ora e hapur",
                "kandidatë 5, dora {$x}, vendi nr. x → kandidatë 5, dora {$x}, vendi nr. x",
                "\\{datë 5\\} → \\{datë~5\\}",
                "{$x :gjinia m=|datë 5| f=b} datë {$d} → {$x :gjinia m=|datë 5| f=b} datë~{$d}",
                ".input {$k :string} .match $k datë {{datë {$d}}} |ora 5| {{x}} * {{ora {$t} nr. 5}} "
                        + "→ .input {$k :string} .match $k datë {{datë~{$d}}} |ora 5| {{x}} * {{ora~{$t} nr.~5}}",
                "{{datë {$d}}} → {{datë~{$d}}}",
                "një{$x → një{$x",
                "fundi datë → fundi datë",
            })
    void standWhereALineMustNotEnd(String pattern, String expected) {
        assertEquals(expected.replace('~', '\u00A0'), NoBreaks.in(pattern));
    }

    @Test
    void areNotPutIntoWhatWasTyped() {
        Phrases phrases = Phrases.of(Language.ALBANIAN, Map.of("p", "Lënda, datë {$d}: {$text}"));
        assertEquals(
                "Lënda, datë\u00A01: mbledhja nr. 6, datë 26.1.2017",
                phrases.say("p", Map.of("d", 1, "text", "mbledhja nr. 6, datë 26.1.2017")));
    }

    @Test
    void areNotInLinesThatPeopleSearch() {
        Phrases phrases = Phrases.of(Language.ALBANIAN, Map.of("p", "ora {$t}")).inLines();
        assertEquals("ora 9", phrases.say("p", Map.of("t", 9)));
        assertEquals("orën 9", phrases.merge(Map.of("p", "orën {$t}")).say("p", Map.of("t", 9)));
    }

    @Test
    void areAlbanian() {
        Phrases phrases = Phrases.of(Language.ENGLISH, Map.of("p", "nr. {$n}"));
        assertEquals("nr. 6", phrases.say("p", Map.of("n", 6)));
    }
}
