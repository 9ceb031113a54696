package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Patterns over one set of values; each is said by our reader and by ICU's, and both must agree. */
class PhraseFunctionsTest {

    private record Somebody(
            @Nullable Gender address,
            @Nullable String name,
            @Nullable String function,
            @Nullable Gender gender) implements Addressed {}

    private record Span(YearMonth from, YearMonth to) implements MonthSpan {}

    private static final Map<String, Object> VALUES = new HashMap<>();

    static {
        Noun durres = noun("Bashkia Durrës");
        VALUES.put("bashkia", durres);
        VALUES.put("zyra", noun("Zyra e Punësimit"));
        VALUES.put("zva", noun("Zyra Vendore e Arsimit Parauniversitar"));
        VALUES.put("njvk", noun("Njësia Vendore e Kujdesit Shëndetësor"));
        VALUES.put("policia", noun("Policia e Shtetit"));
        VALUES.put("prefekti", noun("Prefekti i Qarkut Durrës"));
        VALUES.put("tjeter", Noun.undeclined("World Vision"));
        VALUES.put("thonjeza", Noun.undeclined("“Hapa të Lehtë”"));
        VALUES.put(
                "bashkite",
                new Noun(
                        "bashkitë e qarkut",
                        "bashkive të qarkut",
                        "bashkitë e qarkut",
                        Gender.FEMININE,
                        GrammaticalNumber.PLURAL,
                        true));
        VALUES.put("dy", List.of(durres, noun("Policia e Shtetit")));
        VALUES.put("nje", List.of(durres));
        VALUES.put("treBashki", List.of(durres, noun("Bashkia Krujë"), noun("Bashkia Shijak")));
        VALUES.put("fjale", List.of("A", "B", "C"));
        VALUES.put("data", LocalDate.of(2019, 6, 28));
        VALUES.put("nentor", LocalDate.of(2024, 11, 5));
        VALUES.put("ora", LocalTime.of(10, 0, 30));
        VALUES.put("mbrëmja", LocalTime.of(23, 5));
        VALUES.put("mesnata", LocalTime.MIDNIGHT);
        VALUES.put("titulli", "procesverbal i mbledhjes së përbashkët");
        VALUES.put("komiteti", "komiteti rajonal i luftës kundër trafikimit të personave");
        VALUES.put("h1", new Span(YearMonth.of(2019, 1), YearMonth.of(2019, 6)));
        VALUES.put("h2", new Span(YearMonth.of(2019, 7), YearMonth.of(2019, 12)));
        VALUES.put("viti", new Span(YearMonth.of(2019, 1), YearMonth.of(2019, 12)));
        VALUES.put("n0", 0);
        VALUES.put("n1", 1);
        VALUES.put("n2", 2L);
        VALUES.put("n3", 3);
        VALUES.put("n4", 4);
        VALUES.put("n21", 21);
        VALUES.put("n5", 5);
        VALUES.put("n8", 8);
        VALUES.put("n13", 13);
        VALUES.put("n23", 23);
        VALUES.put("n40", 40);
        VALUES.put("n50", 50);
        VALUES.put("n63", 63);
        VALUES.put("protokoll", new BigDecimal("12345"));
        VALUES.put("shumeGjysme", new BigDecimal("12345.5"));
        VALUES.put("v2019", 2019);
        VALUES.put("shume", 1234567);
        VALUES.put("gjysme", new BigDecimal("1.5"));
        VALUES.put("zoti", new Somebody(Gender.MASCULINE, "Agim Leka", "specialist", null));
        VALUES.put("zonja", new Somebody(Gender.FEMININE, "Drita Hoxha", "specialist", Gender.FEMININE));
        VALUES.put("kush", new Somebody(null, "D. Hoxha", null, null));
        VALUES.put("askush", new Somebody(Gender.MASCULINE, null, null, null));
        VALUES.put("roli", "kryetar");
        VALUES.put("lloji", "i zakonshëm");
    }

    private static Noun noun(String nominative) {
        return Declension.derive(nominative).orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "phrases.csv", delimiter = '→', quoteCharacter = '`')
    void says(String pattern, String expected) {
        String unescaped = expected.replace('~', '\u00A0');
        assertEquals(unescaped, Sentences.read(pattern, Language.ALBANIAN).say(VALUES));
        IcuSentence icu = new IcuSentence(Sentences.prepared(pattern, Language.ALBANIAN), Language.ALBANIAN);
        assertEquals(unescaped, icu.say(VALUES), "ICU");
        assertEquals(icu.arguments(), Sentences.read(pattern, Language.ALBANIAN).arguments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{$bashkia :rasa form=dhanore} on {$data :data form=proza} | Bashkia Durrës on 28 June 2019",
                "{$dy :rasa form=gjinore nyja=i} | Bashkia Durrës and Policia e Shtetit",
                "{$tjeter :rasa form=dhanore} | World Vision",
                "{$zoti :rasa form=gjinore nyja=i} | Mr~Agim Leka",
                "{$n13 :përqind nga=$n40}, {$n21 :shumësi one=case other=cases numri=shifra} | 32.5%, 21~cases",
                "{$h1 :periudha form=gjinore} {$h1 :periudha form=shtrirje} | first half of 2019 January–June 2019",
                "{$data :data form=dita} {$data :data form=ditaKallëzore} | Friday on Friday",
                "{$n3 :numri form=shifraFjalë} {$shume} {$shume :numri} {$gjysme} | 3 (three) 1234567 1,234,567 1.5",
                "{$n1 :rendor} {$n21 :rendor} {$n2 :rendor form=shifra} | first 21st 2nd",
                "{$fjale :lista lidhëza=ose}, {$zonja :kush form=plotë} | A, B or C, Ms~Drita Hoxha, specialist",
                "{$n21 :shumesi one=case other=cases} | cases",
            })
    void saysEnglish(String pattern, String expected) {
        assertEquals(
                expected.replace('~', '\u00A0'),
                Sentences.read(pattern, Language.ENGLISH).say(VALUES));
    }

    /** ICU would ask for the percentage before it looks at the variants. */
    @Test
    void saysTheFiguresWhereThereIsNoPercentage() {
        String pattern = ".input {$now :përqind nga=$before form=ndryshim} "
                + ".match $now po {{me {$now}}} * {{nga {$before :numri} në {$now :numri}}}";
        Sentence sentence = Sentences.read(pattern, Language.ALBANIAN);
        assertEquals("nga 8 në 3", sentence.say(Map.of("before", 8, "now", 3)));
        assertEquals("me 62,5%", sentence.say(Map.of("before", 40, "now", 15)));
        assertEquals("nga ____ në 3", sentence.say(Map.of("before", Blank.VALUE, "now", 3)));
        assertEquals("nga 8 në ____", sentence.say(Map.of("before", 8, "now", Blank.VALUE)));
    }

    @Test
    void englishHasNoLinkingArticle() {
        assertThrows(IllegalArgumentException.class, () -> Sentences.read("{$zyra :nyja}", Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{$bashkia :rasa form=dhanor} | form=dhanor is none of dhanore, emërore, gjinore, kallëzore, rrjedhore",
                "{$bashkia :rasa forma=dhanore} | unknown option «forma», known are form, nyja, shkronja",
                "{$bashkia :rasa form=dhanore nyja=i} | nyja stands before the genitive",
                "{$data :data form=gjatë} | :data: form=gjatë is none of",
                "{$n1 :number} | unknown function :number",
                "{$n1 :integer @x=y} | unknown function :integer",
                "{$n1 :numri form=$roli} | form=kryetar is none of",
                "{$zoti :rasa2} | unknown function :rasa2",
                "{$n1 :rasa} | no name that has cases: 1",
                "{$roli :data} | no day: kryetar",
                "{$roli :ora} | no hour: kryetar",
                "{$roli :periudha} | no period: kryetar",
                "{$roli :numri} | no number: kryetar",
                "{$roli :kush} | no person: kryetar",
                "{$roli :lista} | no list: kryetar",
                "{$gjysme :rendor} | no whole number: 1.5",
                "{$n0 :rendor} | ordinals count from 1",
                "{$n1 :numri form=fjalë grupim=jo} | grupim=jo is for figures",
                "{$n1 :shumesi numri=fjalë} | numri= needs the words",
                "{$n1 :shumësi one=a shumë=b} | «shumë» is none of its keys 0, 1, 2 …, one, other",
                "{$zoti :gjinia m=a g=b} | «g» is none of its keys f, femërore, m, mashkullore, panjohur",
                ".input {$zyra :numriGramatikor} .match $zyra njejs {{a}} * {{b}} | «njejs» is none of its keys njëjës",
                "{$n1 :përqind} | it needs a base, nga=$base",
                "{$n2 :përqind nga=$n4} | no percentage is said of 2 and 4",
                "{$n2 :përqind nga=$zyra} | no number: Zyra e Punësimit",
                ".input {$n2 :përqind nga=50} .match $n2 pa {{a}} * {{b}} | no number: 50",
                "{$roli :gjinia m=a f=b} | nothing that has a gender",
                "{$kush :gjinia m=a f=b} | none of f, m fits",
                "{#b}x{/b} | no markup",
                "{:ora} | needs a value",
                ".match $n1 one {{a}} * {{b}} | ",
                ".input {$n1 :shumesi} .match $n1 one {{a}} | ",
                ".input {$n1 :shumesi} .match $n1 one {{a}} one {{b}} * {{c}} | ",
                ".input {$n1 :ora} .match $n1 one {{a}} * {{b}} | ",
                "a } b | ",
            })
    void refusesWhatIsWrong(String pattern, @Nullable String complaint) {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Sentences.read(pattern, Language.ALBANIAN)
                        .say(VALUES));
        assertTrue(String.valueOf(e.getMessage()).contains(complaint == null ? "" : complaint), e.getMessage());
    }
}
