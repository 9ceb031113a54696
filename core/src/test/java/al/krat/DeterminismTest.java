package al.krat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import al.krat.domain.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same input gives the same bytes, whatever the locale, zone, thread and time. */
class DeterminismTest {

    private static Map<Format, byte[]> make(Krat krat, Draft draft) {
        var files = new EnumMap<Format, byte[]>(Format.class);
        Document minutes = krat.minutes(draft, Edition.INTERNAL);
        for (Format format : Format.values()) {
            files.put(format, minutes.bytes(format));
        }
        return files;
    }

    private static void assertSame(Map<Format, byte[]> expected, Map<Format, byte[]> actual) {
        expected.forEach((format, bytes) -> assertArrayEquals(bytes, actual.get(format), format.toString()));
    }

    @Test
    void inAnyLocaleAndZone() {
        Examples.Example example = Examples.full();
        Map<Format, byte[]> first = make(example.krat(), example.draft());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "en-US")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("tr-TR".equals(tag) ? "Pacific/Kiritimati" : "America/Adak"));
                assertSame(first, make(example.krat(), example.draft()));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void fromEightThreadsThatShareOneLibrary() throws Exception {
        Examples.Example example = Examples.full();
        Krat shared = example.krat();
        Draft draft = example.draft();
        Map<Format, byte[]> first = make(example.krat(), draft);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var jobs = new ArrayList<Callable<Map<Format, byte[]>>>();
            for (int i = 0; i < 24; i++) {
                jobs.add(() -> make(shared, draft));
            }
            for (Future<Map<Format, byte[]>> made : pool.invokeAll(jobs)) {
                assertSame(first, made.get());
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
