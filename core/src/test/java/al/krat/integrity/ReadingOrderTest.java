package al.krat.integrity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    private static Finding at(Place place) {
        return Finding.of(IntegrityCode.DATE_MISSING, place, Map.of());
    }

    private static void inOrder(List<Place> places) {
        List<Finding> findings = places.stream().map(ReadingOrderTest::at).toList();
        var turned = new ArrayList<>(findings);
        Collections.reverse(turned);
        turned.sort(ReadingOrder.INSTANCE);
        assertEquals(findings, turned);
    }

    @Test
    void textsByLineAndColumnThenCellsThenPaths() {
        inOrder(List.of(
                new Place.InText("a.txt", 0, 0),
                new Place.InText("a.txt", 2, 10),
                new Place.InText("a.txt", 10, 2),
                new Place.InText("b.txt", 1, 1),
                new Place.InSheet("a.xlsx", "Mbledhja", "C2"),
                new Place.InSheet("a.xlsx", "Mbledhja", "A10"),
                new Place.InSheet("a.xlsx", "Mbledhja", "B10"),
                new Place.InRecord("date")));
    }

    @Test
    void pathsInTheOrderOfTheMeetingsComponents() {
        inOrder(List.of(
                new Place.InRecord("kinds"),
                new Place.InRecord("date"),
                new Place.InRecord("attendance[2]"),
                new Place.InRecord("attendance[2].who"),
                new Place.InRecord("attendance[10].who"),
                new Place.InRecord("items[0].entries[9]"),
                new Place.InRecord("items[0].entries[10]"),
                new Place.InRecord("items[1].entries[0]")));
    }

    @Test
    void onALineOrAtTheSamePath() {
        var path = new Place.InRecord("items[0]");
        assertTrue(ReadingOrder.sameLine(new Place.InText("a.txt", 3, 1), new Place.InText("a.txt", 3, 9)));
        assertFalse(ReadingOrder.sameLine(new Place.InText("a.txt", 3, 1), new Place.InText("a.txt", 4, 1)));
        assertFalse(ReadingOrder.sameLine(new Place.InText("a.txt", 3, 1), new Place.InText("b.txt", 3, 1)));
        assertTrue(ReadingOrder.sameLine(path, new Place.InRecord("items[0]")));
        assertFalse(ReadingOrder.sameLine(path, new Place.InText("a.txt", 3, 1)));
    }
}
