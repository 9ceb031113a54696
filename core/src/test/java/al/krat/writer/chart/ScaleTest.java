package al.krat.writer.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    private static Scale of(String numbers) {
        return Scale.of(Arrays.stream(numbers.split(" ")).map(BigDecimal::new));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 1",
        "0 0, 0 1",
        "1, 0 1",
        "3 2, 0 1 2 3",
        "7, 0 2 4 6 8",
        "14 15, 0 5 10 15",
        "0.5, 0 0.1 0.2 0.3 0.4 0.5",
        "12.5 -3, -5 0 5 10 15",
        "100, 0 20 40 60 80 100",
        "12345, 0 5000 10000 15000",
        "-4, -4 -3 -2 -1 0",
    })
    void stepsAreRound(String numbers, String ticks) {
        assertEquals(
                ticks,
                of(numbers).ticks().stream()
                        .map(tick -> tick.signum() == 0 ? "0" : tick.toPlainString())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void anyNumbersHaveAQuietScaleFromZero() {
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal one = new BigDecimal(
                    java.math.BigInteger.valueOf(random.nextLong() % 1_000_000_000_000_000L), random.nextInt(15));
            Scale scale = Scale.of(java.util.stream.Stream.of(one));
            assertTrue(scale.ticks().size() <= 7, one::toString);
            assertTrue(scale.ticks().stream().anyMatch(tick -> tick.signum() == 0), one::toString);
            assertTrue(scale.at(one) >= 0 && scale.at(one) <= 1, one::toString);
        }
    }
}
