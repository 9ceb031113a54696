package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActsTest {

    @ParameterizedTest
    @CsvSource({
        "2006-06-18, ",
        "2006-06-19, 139",
        "2017-01-25, 139",
        "2017-01-26, 6",
        "2019-06-28, 6",
    })
    void oneIsInForceOnADay(LocalDate day, String number) {
        List<String> inForce = Acts.names().stream()
                .map(name -> Acts.named(name).orElseThrow())
                .filter(act -> act.on(day))
                .map(LegalBasis::number)
                .toList();
        assertEquals(number == null ? List.of() : List.of(number), inForce);
    }

    @Test
    void noneIsConfirmedAsItShips() {
        for (String name : Acts.names()) {
            assertFalse(Acts.named(name).orElseThrow().verified(), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"urdhri 6/2017", "Urdhri nr. 6/2017", "URDHRI NR 6/2017", "6/2017", "nr.6/2017"})
    void hasAShortName(String typed) {
        LegalBasis act = Acts.named(typed).orElseThrow();
        assertEquals("6", act.number());
        assertEquals(LocalDate.of(2017, 1, 26), act.date());
        LegalBasis confirmed = act.confirmed(act.from(), LocalDate.of(2025, 8, 31));
        assertTrue(confirmed.verified());
        assertFalse(confirmed.on(LocalDate.of(2025, 9, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "urdhri", "urdhri 7/2017", "vendimi 6/2017", "6", "po"})
    void andNoOther(String typed) {
        assertEquals(Optional.empty(), Acts.named(typed));
    }
}
