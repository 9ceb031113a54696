package al.krat.language.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {

    private static final Lint LINT = Lint.standard();

    private static final String SLIPS = "slips.csv";

    @ParameterizedTest
    @CsvFileSource(resources = SLIPS, delimiter = '|')
    void findsSlips(String text, String right, SlipKind kind, Certainty certainty) {
        List<Slip> slips = LINT.check(text);

        assertEquals(right, applied(text, slips), slips.toString());
        assertTrue(
                slips.stream().anyMatch(slip -> slip.kind() == kind && slip.certainty() == certainty),
                slips.toString());
        assertEquals(certainty == Certainty.SURE ? right : text, Lint.corrected(text, slips), slips.toString());
        slips.forEach(slip -> assertEquals(slip.found(), text.substring(slip.start(), slip.end())));
    }

    @Test
    void theTableHasEveryKindButTheDictionarys() throws IOException {
        Set<SlipKind> kinds = lines(SLIPS)
                .map(line -> SlipKind.valueOf(line.split("\\|")[2]))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SlipKind.class)));

        assertEquals(EnumSet.complementOf(EnumSet.of(SlipKind.SPELLING)), kinds);
    }

    static Stream<String> right() throws IOException {
        return lines("right.txt");
    }

    @ParameterizedTest
    @MethodSource("right")
    void leavesRightTextsAlone(String text) {
        assertEquals(List.of(), LINT.check(text));
    }

    @Test
    void lettersInPieces() {
        Slip slip = LINT.check("U fol pe\u0308r rastin.").get(0);

        assertEquals(SlipKind.CHARACTERS, slip.kind());
        assertEquals("për", slip.suggestion());
    }

    @Test
    void whatIsQuotedIsNotCorrectedUnseen() {
        String text = "Ai tha: “kjo eshte e vetmja rrugë që kemi”.";
        List<Slip> slips = LINT.check(text);

        assertEquals(1, slips.size());
        assertEquals(Certainty.LIKELY, slips.get(0).certainty());
        assertEquals(text, Lint.corrected(text, slips));
    }

    /** A mark without its other half says nothing of the lines below. */
    @Test
    void aStrayMarkDoesNotHideLaterQuotations() {
        String text = "Një \"fjalë e vetme.\nAi tha: \"kjo eshte e vetmja rrugë që kemi\".";
        List<Slip> letters = LINT.check(text).stream()
                .filter(slip -> slip.kind() == SlipKind.LETTERS)
                .toList();

        assertEquals(
                List.of(Certainty.LIKELY), letters.stream().map(Slip::certainty).toList());
    }

    @Test
    void capitalsStay() {
        assertEquals("Është Këshilli", applied("Eshte Keshilli", LINT.check("Eshte Keshilli")));
    }

    @Test
    void tellsWhereOnlyLettersLack() {
        assertTrue(LINT.check("Kjo eshte.").get(0).lacksLetters());
        assertTrue(LINT.check("zbatimi te planit").get(0).lacksLetters());
        assertFalse(LINT.check("Ishin reth 30 veta.").get(0).lacksLetters());
        assertFalse(LINT.check("më i gjërë").get(0).lacksLetters());
    }

    /** Correcting twice is correcting once, and nothing but the slips changes. */
    @Test
    void correctingIsIdempotent() throws IOException {
        List<String> texts = Stream.concat(lines(SLIPS).map(line -> line.split("\\|")[0]), right())
                .toList();
        var random = new Random(1912);
        for (int round = 0; round < 2000; round++) {
            String text = mixed(texts, random);
            List<Slip> slips = LINT.check(text);
            String corrected = Lint.corrected(text, slips);

            List<Slip> left =
                    LINT.check(corrected).stream().filter(Slip::isCorrectable).toList();
            assertEquals(List.of(), left, () -> text + "\n" + corrected);
            assertOnlySlipsChange(text, corrected, slips);
        }
    }

    /** As much of one thing as a file may hold. The time limit only keeps a hang from holding up the build. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                ")a",
                "«a",
                "„a ",
                "\"a",
                "(",
                " ,",
                "1/",
                "ora 1.",
                "eshte ",
                "a,",
                "te ",
                "per-",
                "Prefekti i ",
                "𝐀",
                "EN:",
                "@",
                "\"( “",
                "\"a"
            })
    void aMebibyteOfIt(String piece) {
        String text = piece.repeat((1 << 20) / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Lint.corrected(text, LINT.check(text)));
    }

    private static void assertOnlySlipsChange(String text, String corrected, List<Slip> slips) {
        int shift = 0;
        int at = 0;
        for (Slip slip : slips) {
            assertTrue(slip.start() >= at, "slips overlap");
            if (slip.isCorrectable()) {
                assertEquals(text.substring(at, slip.start()), corrected.substring(at + shift, slip.start() + shift));
                shift += String.valueOf(slip.suggestion()).length()
                        - slip.found().length();
                at = slip.end();
            }
        }
        assertEquals(text.substring(at), corrected.substring(at + shift));
    }

    private static String mixed(List<String> texts, Random random) {
        var mixed = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            mixed.append(random.nextBoolean() ? text : text.substring(from, to));
            mixed.append(
                    List.of(" ", "", "\n", ". ", "{{", "}}", "|", "\"", " - ").get(random.nextInt(9)));
        }
        return mixed.toString();
    }

    /** A text with all suggestions, the uncertain ones too. */
    private static String applied(String text, List<Slip> slips) {
        return Lint.corrected(
                text,
                slips.stream()
                        .map(slip -> new Slip(
                                slip.kind(), slip.start(), slip.end(), slip.found(), slip.suggestion(), Certainty.SURE))
                        .toList());
    }

    private static Stream<String> lines(String name) throws IOException {
        try (var in = LintTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }
}
