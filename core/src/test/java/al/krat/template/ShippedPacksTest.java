package al.krat.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.Krat;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that krat ships are right before there is data: every path, every phrase, every argument. */
class ShippedPacksTest {

    @ParameterizedTest
    @ValueSource(strings = {"standard", "durres"})
    void areRight(String name) {
        TemplatePack pack = TemplatePack.named(name);
        assertEquals("", lines(pack.findings()));
        assertEquals("", lines(Krat.check(pack)));
    }

    private static String lines(List<?> findings) {
        return String.join("\n", findings.stream().map(Object::toString).toList());
    }
}
