package al.krat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Edition;
import al.krat.domain.Meeting;
import al.krat.domain.RandomMeetings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Nothing internal is in a public file, and none of it leaves a trace there. */
class PublicEditionTest {

    private static final int PAIRS = 200;
    private static final MinutesOptions PUBLIC = MinutesOptions.of(Edition.PUBLIC);

    /** Meetings that differ only in internal parts (words, lengths, numbers, presence) give the same public bytes. */
    @Test
    void isTheSameWhateverIsInternal() {
        Krat krat = Examples.full().krat();
        for (int seed = 0; seed < PAIRS; seed++) {
            var random = new Random(seed);
            Meeting meeting = RandomMeetings.plausible(seed);
            Meeting other = InternalParts.replaced(
                    meeting, random, () -> "i brendshëm ".repeat(1 + random.nextInt(9)) + random.nextInt());
            Document one = krat.minutes(meeting, PUBLIC);
            Document two = krat.minutes(other, PUBLIC);
            for (Format format : Format.values()) {
                assertArrayEquals(one.bytes(format), two.bytes(format), format + " of pair " + seed);
            }
        }
    }

    /** Words that only the internal edition may show occur in no part of any public file. */
    @Test
    void holdsNoInternalWord() throws Exception {
        Krat krat = Examples.full().krat();
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var planted = new ArrayList<String>();
            Meeting meeting = InternalParts.replaced(
                    seed == 0 ? Examples.full().draft().meeting() : RandomMeetings.plausible(seed), random, () -> {
                        planted.add("kanarinë" + random.nextInt(1 << 30));
                        return planted.get(planted.size() - 1);
                    });
            assertFalse(planted.isEmpty());
            for (Format format : Format.values()) {
                List<String> parts =
                        Carriers.of(format, krat.minutes(meeting, PUBLIC).bytes(format));
                for (String part : parts) {
                    assertFalse(part.toLowerCase(Locale.ROOT).contains("kanarin"), () -> format + ": " + part);
                }
            }
        }
    }

    /** The scan above would see what it looks for: the internal edition shows internal words in every format. */
    @Test
    void theInternalEditionShowsThem() throws Exception {
        Document minutes = Examples.full().krat().minutes(Examples.full().draft(), Edition.INTERNAL);
        for (Format format : Format.values()) {
            assertTrue(
                    Carriers.of(format, minutes.bytes(format)).stream()
                            .anyMatch(part -> part.contains("hetim paraprak")),
                    format.toString());
        }
    }

    /** The example's own internal words, memo and reason of absence. */
    @Test
    void ofTheExampleHoldsOnlyWhatIsPublic() throws Exception {
        Document minutes = Examples.full().krat().minutes(Examples.full().draft(), Edition.PUBLIC);
        for (Format format : Format.values()) {
            for (String part : Carriers.of(format, minutes.bytes(format))) {
                for (String internal : List.of("hetim paraprak", "në mars", "Ta verifikoj", "njoftuar me shkres")) {
                    assertFalse(part.contains(internal), () -> format + " holds " + internal);
                }
            }
        }
    }
}
