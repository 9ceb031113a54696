package al.krat.writer;

import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Programs that judge what krat wrote and that a machine may lack: then the test says so and is skipped, except where
 * {@code KRAT_REQUIRE_TOOLS=true} says that all of them are installed.
 */
public final class OutsideTools {

    private OutsideTools() {}

    /** The tool, or a loud skip. */
    public static <T> T orSkip(Optional<T> found, String why) {
        if (found.isEmpty()) {
            System.err.println("SKIPPED: " + why);
            Assertions.assertNotEquals("true", System.getenv("KRAT_REQUIRE_TOOLS"), why);
        }
        Assumptions.assumeTrue(found.isPresent(), why);
        return found.orElseThrow();
    }
}
