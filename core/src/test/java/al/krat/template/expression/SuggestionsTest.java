package al.krat.template.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final List<String> MANY = Stream.concat(
                    IntStream.range(10, 40).mapToObj(i -> "minutes.aaaaaaaaaa" + i),
                    Stream.of("minutes.title", "minutes.topic", "due.title"))
            .toList();

    @Test
    void aSlipHasOneAnswer() {
        assertEquals("minutes.title", Suggestions.of("minutes.titel", MANY));
    }

    @Test
    void ofManyTheNearestComeFirst() {
        String near = Suggestions.of("minutes.titulli", MANY);
        assertEquals("minutes.title, minutes.topic", near.substring(0, near.indexOf(", minutes.aaa")));
        assertEquals(6, near.split(", ").length, near);
    }

    @Test
    void fewAreAllListed() {
        assertEquals("a, b, c", Suggestions.of("zzzz", List.of("c", "a", "b")));
        assertEquals("—", Suggestions.of("zzzz", List.of()));
    }
}
