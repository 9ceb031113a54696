package al.krat.writer.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.template.Page;
import al.krat.writer.SamplePages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same page and day give the same bytes. */
class PdfDeterminismTest {
    private static final EmbeddedFile SOURCE = new EmbeddedFile(
            "burimi.yaml", "application/yaml", "Burimi", EmbeddedFile.Relationship.SOURCE, new byte[] {1, 2, 3});

    private static byte[] write(Page page) {
        return PdfWriter.write(page, SamplePages.assets(), List.of(SOURCE), SamplePages.DAY);
    }

    @Test
    void twice() {
        assertArrayEquals(write(SamplePages.minutes()), write(SamplePages.minutes()));
    }

    @Test
    void inAnyLocaleAndZone() {
        byte[] here = write(SamplePages.minutes());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("ar-EG", "de-DE", "th-TH", "sq-AL")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
                assertArrayEquals(here, write(SamplePages.minutes()), tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void fromEightThreads() throws Exception {
        Page minutes = SamplePages.minutes();
        Page large = SamplePages.large();
        byte[] one = write(minutes);
        byte[] two = write(large);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<byte[]>> jobs = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                jobs.add(() -> write(minutes));
                jobs.add(() -> write(large));
            }
            List<Future<byte[]>> written = threads.invokeAll(jobs);
            for (int i = 0; i < written.size(); i++) {
                assertArrayEquals(i % 2 == 0 ? one : two, written.get(i).get());
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anotherWordGivesAnotherIdentifier() {
        byte[] one = write(SamplePages.page("<p>Një fjalë.</p>"));
        byte[] two = write(SamplePages.page("<p>Tri fjalë.</p>"));
        assertFalse(Arrays.equals(one, two));
        assertFalse(identifier(one).equals(identifier(two)));
        assertEquals(identifier(one), identifier(write(SamplePages.page("<p>Një fjalë.</p>"))));
    }

    private static String identifier(byte[] pdf) {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
