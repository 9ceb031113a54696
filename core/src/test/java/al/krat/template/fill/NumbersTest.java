package al.krat.template.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void listsThatBeginAnewTogetherAreNumberedInTheirOrder() {
        var numbers = new Numbers(20);
        for (int list : List.of(7, 3, 9, 1, 5, 8)) {
            numbers.list(list);
        }
        numbers.restart(Set.of(9, 3, 5, 7, 1, 8));
        assertEquals(List.of(1, 3, 5, 7, 8, 9), List.copyOf(numbers.restarted().values()));
        assertEquals(
                List.of(20, 21, 22, 23, 24, 25), List.copyOf(numbers.restarted().keySet()));
        assertEquals(22, numbers.list(5));
    }
}
