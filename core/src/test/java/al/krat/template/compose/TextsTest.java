package al.krat.template.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Prose;
import al.krat.domain.Recurrence;
import al.krat.domain.When;
import al.krat.language.Language;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    private static final Texts ALBANIAN = new Texts(Language.ALBANIAN, null);
    private static final Texts ENGLISH = new Texts(Language.ENGLISH, null);
    private static final Texts BESIDE = new Texts(Language.ENGLISH, "[note]");

    @ParameterizedTest
    @CsvSource({
        "fëmijë, 1, child",
        "fëmijë, 50, children",
        "femije, 21, children",
        "mësues, 100, teachers",
        "sezoni turistik 2019, 2, tourist season 2019",
        "Në vazhdimësi, 2, ongoing",
        "fundi i shtatorit, 2, end of September",
        "specialiste, 1, specialist",
    })
    void saysInEnglishWhatIsSure(String typed, int count, String english) {
        assertEquals(new TextView(english, null), ENGLISH.typed(typed, count));
        assertEquals(new TextView(typed, null), ALBANIAN.typed(typed, count));
    }

    @Test
    void marksWhatItDoesNotKnow() {
        assertEquals(new TextView("pas sezonit 2019", "sq-AL"), ENGLISH.typed("pas sezonit 2019"));
        assertEquals(new TextView("", null), ENGLISH.typed(""));
    }

    @Test
    void standsInAlbanianAloneAndInANoteBesideIt() {
        Prose plain = Prose.of("Fjala");
        Prose translated = plain.withEnglish("The word");
        assertEquals(new TextView("Fjala", "sq-AL"), ENGLISH.of(plain));
        assertEquals(new TextView("[note]", null), BESIDE.of(plain));
        assertEquals(new TextView("The word", null), BESIDE.of(translated));
        assertEquals(new TextView("Fjala", "sq-AL"), BESIDE.name(plain));
        assertEquals(null, BESIDE.aside(plain));
        assertEquals(new TextView("Fjala", null), ALBANIAN.of(translated));
    }

    @Test
    void saysTimesOfActivities() {
        var monthly = new Recurrence(Recurrence.Every.MONTH, 1, "çdo muaj, 1 herë");
        assertEquals("every month, once", ENGLISH.recurrence(monthly));
        assertEquals("çdo muaj, 1 herë", ALBANIAN.recurrence(monthly));
        var july = new When.Between(LocalDate.of(2019, 7, 1), LocalDate.of(2019, 7, 31), "korrik 2019");
        assertEquals(new TextView("July 2019", null), ENGLISH.when(july));
        var days = new When.Between(LocalDate.of(2019, 7, 10), LocalDate.of(2019, 7, 12), "10–12 korrik 2019");
        assertEquals(new TextView("10–12 korrik 2019", "sq-AL"), ENGLISH.when(days));
    }
}
