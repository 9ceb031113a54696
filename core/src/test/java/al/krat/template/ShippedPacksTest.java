package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.template.view.CalendarView;
import al.krat.template.view.MinutesView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that krat ships are right before there is data: every path, every phrase, every argument. */
class ShippedPacksTest {

    @ParameterizedTest
    @ValueSource(strings = {"standard", "durres"})
    void areRight(String name) {
        TemplatePack pack = TemplatePack.named(name);
        assertEquals("", lines(pack.findings()));
        assertEquals("", lines(pack.check(Map.of("minutes", MinutesView.class, "calendar", CalendarView.class))));
    }

    private static String lines(List<?> findings) {
        return String.join("\n", findings.stream().map(Object::toString).toList());
    }
}
