package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsTest {

    @ParameterizedTest
    @CsvSource({
        "2019-01, 2019-06, 6-mujori i parë i vitit 2019, 6-mujorit të parë të vitit 2019, "
                + "6-mujorin e parë të vitit 2019",
        "2019-07, 2019-12, 6-mujori i dytë i vitit 2019, 6-mujorit të dytë të vitit 2019, "
                + "6-mujorin e dytë të vitit 2019",
        "2019-01, 2019-03, 3-mujori i parë i vitit 2019, 3-mujorit të parë të vitit 2019, "
                + "3-mujorin e parë të vitit 2019",
        "2019-10, 2019-12, 3-mujori i katërt i vitit 2019, 3-mujorit të katërt të vitit 2019, "
                + "3-mujorin e katërt të vitit 2019",
        "2019-01, 2019-09, 9-mujori i vitit 2019, 9-mujorit të vitit 2019, 9-mujorin e vitit 2019",
        "2019-01, 2019-12, viti 2019, vitit 2019, vitin 2019",
        "2019-03, 2019-03, muaji mars 2019, muajit mars 2019, muajin mars 2019",
        "2019-02, 2019-07, periudha shkurt–korrik 2019, periudhës shkurt–korrik 2019, periudhën shkurt–korrik 2019",
        "2019-07, 2020-06, periudha korrik 2019 – qershor 2020, periudhës korrik 2019 – qershor 2020, "
                + "periudhën korrik 2019 – qershor 2020",
        "2019-04, 2019-12, periudha prill–dhjetor 2019, periudhës prill–dhjetor 2019, periudhën prill–dhjetor 2019",
    })
    void namesPeriodsInEachCase(YearMonth from, YearMonth to, String nominative, String oblique, String accusative) {
        assertEquals(nominative, Periods.name(from, to, Case.NOMINATIVE));
        assertEquals(oblique, Periods.name(from, to, Case.GENITIVE));
        assertEquals(oblique, Periods.name(from, to, Case.ABLATIVE));
        assertEquals(accusative, Periods.name(from, to, Case.ACCUSATIVE));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01, 2019-06, janar–qershor 2019",
        "2018-12, 2019-02, dhjetor 2018 – shkurt 2019",
        "2019-01, 2019-01, janar 2019",
    })
    void writesTheMonths(YearMonth from, YearMonth to, String range) {
        assertEquals(range, Periods.range(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01, 2019-06, 6-mujor, 6-mujore",
        "2019-01, 2019-12, vjetor, vjetore",
        "2019-02, 2019-02, mujor, mujore",
    })
    void makesAdjectives(YearMonth from, YearMonth to, String masculine, String feminine) {
        assertEquals(masculine, Periods.adjective(from, to, Gender.MASCULINE));
        assertEquals(feminine, Periods.adjective(from, to, Gender.FEMININE));
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01, 2019-06, first half of 2019",
        "2019-07, 2019-09, third quarter of 2019",
        "2019-01, 2019-09, first nine months of 2019",
        "2019-01, 2019-12, 2019",
        "2019-02, 2019-05, February–May 2019",
    })
    void namesPeriodsInEnglish(YearMonth from, YearMonth to, String name) {
        assertEquals(name, Periods.name(from, to, Case.ACCUSATIVE, Language.ENGLISH));
    }

    @Test
    void refusesWhatEndsBeforeItBegins() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Periods.name(YearMonth.of(2019, 2), YearMonth.of(2019, 1), Case.NOMINATIVE));
    }
}
