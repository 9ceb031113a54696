package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineBreaksTest {

    @ParameterizedTest
    @CsvSource({
        "Komiteti Rajonal Antitrafik,Komiteti |Rajonal |Antitrafik|",
        "'a  b ',a  |b |",
        "10:00–12:30,10:00–12:30|",
        "janar–qershor 2019,janar–|qershor |2019|",
        "KRAT-it dhe 6-mujori,KRAT-it |dhe |6-mujori|",
        "DR-KRAT-A-2019-003,DR-KRAT-A-2019-003|",
        "shkencore-kulturore,shkencore-|kulturore|",
        "dhe/ose nr. 33/2019,dhe/|ose |nr. |33/2019|",
        "12\u00a0500,12\u00a0500|",
        "-a,-a|",
        "fjala-,fjala-|"
    })
    void breaksAtBlanksAndBetweenWholeWords(String text, String broken) {
        var breaks = new LineBreaks();
        breaks.setText(text);
        var out = new StringBuilder();
        int from = 0;
        for (int at = breaks.next(); at >= 0; at = breaks.next()) {
            out.append(text, from, at).append('|');
            from = at;
        }
        assertEquals(broken, out.toString());
        assertEquals(-1, breaks.next());
        breaks.setText("");
        assertEquals(-1, breaks.next());
    }
}
