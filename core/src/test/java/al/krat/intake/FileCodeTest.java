package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FileCodeTest {

    @ParameterizedTest
    @EnumSource(FileCode.class)
    void numbersAreUniqueAndInTheirRange(FileCode code) {
        assertTrue(code.number() >= 100 && code.number() < 200);
        var numbers = new HashSet<Integer>();
        for (FileCode each : FileCode.values()) {
            assertTrue(numbers.add(each.number()), each.name());
        }
    }
}
