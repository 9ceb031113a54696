package al.krat.writer.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class DocxDeterminismTest {

    @Test
    void eightThreadsWriteTheSameBytes() throws Exception {
        byte[] expected = DocxSample.docx();
        var pool = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> job = DocxSample::docx;
            for (var each : pool.invokeAll(java.util.Collections.nCopies(64, job))) {
                assertArrayEquals(expected, each.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** A JVM elsewhere, with neither POI nor docx4j nor anything else on its class path. */
    @Test
    void anotherPlaceWithoutOfficeLibrariesWritesTheSameBytes() throws Exception {
        String expected = DocxElsewhere.sha256(DocxSample.docx());
        assertEquals(expected, elsewhere("ar", "EG", "America/St_Johns", "ISO-8859-1"));
        assertEquals(expected, elsewhere("sq", "AL", "Europe/Tirane", "UTF-8"));
    }

    private static String elsewhere(String language, String country, String zone, String encoding) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-Djava.awt.headless=true",
                "-cp",
                classes(DocxWriter.class) + File.pathSeparator + classes(DocxSample.class)));
        command.add(DocxElsewhere.class.getName());
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, child.waitFor(), said);
        return said;
    }

    private static String classes(Class<?> type) throws URISyntaxException {
        CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
        return Path.of(source.getLocation().toURI()).toString();
    }
}
