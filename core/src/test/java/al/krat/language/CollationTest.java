package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollationTest {

    /** The Albanian alphabet for the JDK, whose own data has none. */
    private static final String RULES = "& C < ç , Ç & D < dh , dH , Dh , DH & E < ë , Ë & G < gj , gJ , Gj , GJ"
            + " & L < ll , lL , Ll , LL & N < nj , nJ , Nj , NJ & R < rr , rR , Rr , RR & S < sh , sH , Sh , SH"
            + " & T < th , tH , Th , TH & X < xh , xH , Xh , XH & Z < zh , zH , Zh , ZH";

    private static List<String> municipalities() throws IOException {
        try (InputStream in = Objects.requireNonNull(CollationTest.class.getResourceAsStream("municipalities.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static List<String> shuffledAndSorted(List<String> words, Comparator<? super String> order) {
        List<String> sorted = new ArrayList<>(words);
        Collections.shuffle(sorted, new Random(61));
        sorted.sort(order);
        return sorted;
    }

    @Test
    void ordersTheMunicipalities() throws IOException {
        List<String> expected = municipalities();
        assertEquals(61, expected.size());
        assertEquals(expected, shuffledAndSorted(expected, Collation.comparator()));
        assertEquals(expected, shuffledAndSorted(expected, Collation.by(name -> name)));
    }

    @Test
    void agreesWithTwoOtherCollators() throws IOException, ParseException {
        List<String> expected = municipalities();
        assertEquals(
                expected,
                shuffledAndSorted(expected, com.ibm.icu.text.Collator.getInstance(new ULocale("sq"))::compare));
        RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        RuleBasedCollator rules = new RuleBasedCollator(root.getRules() + RULES);
        assertEquals(expected, shuffledAndSorted(expected, rules::compare));
        assertNotEquals(expected, shuffledAndSorted(expected, root::compare), "the test tells orders apart");
    }

    @ParameterizedTest
    @CsvSource({
        "Shkodër Skrapar Shijak Gjirokastër Gramsh, Gramsh Gjirokastër Skrapar Shijak Shkodër",
        "ëndërr Ersekë Elbasan çaj cila dhe dru, cila çaj dru dhe Elbasan Ersekë ëndërr",
        "zhurmë zyrë xhami xix thikë tym njeri nuk llaç lule rrugë ruaj, "
                + "lule llaç nuk njeri ruaj rrugë tym thikë xix xhami zyrë zhurmë",
    })
    void ordersLetters(String words, String sorted) {
        assertEquals(List.of(sorted.split(" ")), shuffledAndSorted(List.of(words.split(" ")), Collation.comparator()));
    }

    @Test
    void isTotal() {
        assertEquals(0, Collation.comparator().compare("Krujë", "Krujë"));
        assertNotEquals(0, Collation.comparator().compare("Kruje\u0308", "Krujë"), "two spellings of one word");
        assertTrue(Collation.comparator().compare("Kruje\u0308", "Krujz") < 0);
    }
}
