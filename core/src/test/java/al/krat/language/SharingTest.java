package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SharingTest {

    private static final int THREADS = 8;

    /** Phrases and the order of words lean on ICU objects, of which not all bear several threads. */
    @Test
    void threadsMayShareEverything() throws InterruptedException, ExecutionException {
        Phrases phrases = Phrases.of(
                Language.ALBANIAN,
                Map.of(
                        "own", "{$n :numri form=shifraFjalë gjinia=f} {$n :shumesi one=viktimë other=viktima}",
                        "icu", ".local $words = {$n :numri form=fjalë} {{{$words}}}"));
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> all = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                all.add(pool.submit(() -> {
                    start.await();
                    List<String> said = new ArrayList<>();
                    for (int n = 0; n < 200; n++) {
                        said.add(phrases.say("own", Map.of("n", n)) + phrases.say("icu", Map.of("n", n)));
                    }
                    said.sort(Collation.comparator());
                    return said;
                }));
            }
            List<String> first = all.get(0).get();
            for (Future<List<String>> one : all) {
                assertEquals(first, one.get());
            }
            assertEquals(200, first.stream().distinct().count());
        } finally {
            pool.shutdownNow();
        }
    }
}
