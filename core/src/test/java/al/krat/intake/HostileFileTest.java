package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.RandomMeetings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFileTest {

    private static List<Finding> findings(String file, byte[] bytes) {
        List<Finding> findings = MeetingFile.read(file, bytes).findings();
        findings.forEach(finding -> assertFalse(finding.toString().isBlank()));
        return findings;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static Stream<Arguments> yaml() {
        return Stream.of(
                Arguments.of("topic: &a x", "ANCHOR"),
                Arguments.of("items: &a []", "ANCHOR"),
                Arguments.of("topic: *a", "ALIAS"),
                Arguments.of("topic: !!str x", "TAG"),
                Arguments.of("topic: ! x", "TAG"),
                Arguments.of("items: !!java.util.ArrayList []", "TAG"),
                Arguments.of("!%E", "TAG"),
                Arguments.of("topic: !%E x", "BAD_YAML"),
                Arguments.of("topic: a\ntopic: b", "DUPLICATE_KEY"),
                Arguments.of("? [a, b]\n: c", "KEY_NOT_TEXT"),
                Arguments.of("<<: {topic: a}", "UNKNOWN_KEY"),
                Arguments.of("topic: a\n---\ntopic: b", "SECOND_DOCUMENT"),
                Arguments.of("topic: [", "BAD_YAML"),
                Arguments.of("topic: \"x", "BAD_YAML"),
                Arguments.of("\ttopic: x", "BAD_YAML"),
                Arguments.of("topic: @x", "BAD_YAML"),
                Arguments.of("", "EMPTY"),
                Arguments.of(" \n\n", "EMPTY"),
                Arguments.of("# vetëm koment", "EMPTY"),
                Arguments.of("---\n...", "EMPTY"),
                Arguments.of("null", "EMPTY"),
                Arguments.of("topic: a\u0000b", "UNPRINTABLE"),
                Arguments.of("topic: \"a\\0b\"", "UNPRINTABLE"),
                Arguments.of("topic: \"\\uD800\"", "UNPRINTABLE"),
                Arguments.of("topic: a\u007fb", "BAD_YAML"),
                Arguments.of("topic: a\uFFFEb", "UNPRINTABLE"),
                Arguments.of("vetëm fjalë", "EXPECTED_KEYS"),
                Arguments.of("- x", "EXPECTED_KEYS"),
                Arguments.of("[".repeat(20_000), "TOO_DEEP"),
                Arguments.of("- ".repeat(20_000), "TOO_DEEP"),
                Arguments.of("{a: ".repeat(20_000), "TOO_DEEP"),
                Arguments.of("? ".repeat(20_000), "KEY_NOT_TEXT"));
    }

    @ParameterizedTest
    @MethodSource("yaml")
    void hostileYamlIsAFinding(String text, String code) {
        List<Finding> findings = findings("x.yaml", utf8(text));
        assertEquals(code, findings.get(0).code().name());
        assertTrue(findings.get(0).isError());
    }

    static Stream<Arguments> json() {
        return Stream.of(
                Arguments.of("{\"topic\": \"a\", \"topic\": \"b\"}", "DUPLICATE_KEY"),
                Arguments.of("{\"topic\": \"a\"} {}", "BAD_JSON"),
                Arguments.of("{\"topic\": \"a\",}", "BAD_JSON"),
                Arguments.of("{topic: \"a\"}", "BAD_JSON"),
                Arguments.of("{'topic': 'a'}", "BAD_JSON"),
                Arguments.of("{\"topic\": \"a\nb\"}", "BAD_JSON"),
                Arguments.of("{\"topic\": \"\\x\"}", "BAD_JSON"),
                Arguments.of("{\"number\": 012}", "BAD_JSON"),
                Arguments.of("{\"number\": +1}", "BAD_JSON"),
                Arguments.of("{\"number\": .5}", "BAD_JSON"),
                Arguments.of("{\"number\": 1.}", "BAD_JSON"),
                Arguments.of("{\"number\": 1e}", "BAD_JSON"),
                Arguments.of("{\"number\": NaN}", "BAD_JSON"),
                Arguments.of("{\"number\": 1e999999999}", "BAD_NUMBER"),
                Arguments.of("{\"number\": 99999999999}", "BAD_NUMBER"),
                Arguments.of("{\"topic\": \"\\u0000\"}", "UNPRINTABLE"),
                Arguments.of("{\"topic\": \"\\ud800\"}", "UNPRINTABLE"),
                Arguments.of("// x\n{}", "BAD_JSON"),
                Arguments.of("[", "BAD_JSON"),
                Arguments.of("tru", "BAD_JSON"),
                Arguments.of("", "EMPTY"),
                Arguments.of("[".repeat(20_000), "TOO_DEEP"),
                Arguments.of("{\"a\":".repeat(20_000), "TOO_DEEP"),
                Arguments.of("{\"topic\": \"&a *b !c\"}", ""));
    }

    @ParameterizedTest
    @MethodSource("json")
    void hostileJsonIsAFinding(String text, String code) {
        List<Finding> findings = findings("x.JSON", utf8(text));
        assertEquals(code, findings.isEmpty() ? "" : findings.get(0).code().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void bytesThatAreNoTextAreFindings(String file) {
        assertEquals(
                FileCode.TOO_LARGE, findings(file, new byte[5 << 20]).get(0).code());
        assertEquals(
                FileCode.NOT_UTF8,
                findings(file, new byte[] {'t', (byte) 0xC3, '('}).get(0).code());
        assertEquals(
                FileCode.NOT_UTF8,
                findings(file, "{}".getBytes(StandardCharsets.UTF_16)).get(0).code());
        assertEquals(FileCode.EMPTY, findings(file, new byte[0]).get(0).code());
        assertEquals(FileCode.UNPRINTABLE, findings(file, new byte[3]).get(0).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.yaml", "x.json"})
    void aMarkOfByteOrderIsLetPass(String file) {
        assertEquals(List.of(), findings(file, utf8("\uFEFF{\"topic\": \"x\"}")));
    }

    @Test
    void aNestingOfSixtyFourIsRead() {
        assertFalse(findings("x.json", utf8("[".repeat(64) + "1" + "]".repeat(64))).stream()
                .anyMatch(finding -> finding.code() == FileCode.TOO_DEEP));
        assertTrue(findings("x.json", utf8("[".repeat(65) + "1" + "]".repeat(65))).stream()
                .anyMatch(finding -> finding.code() == FileCode.TOO_DEEP));
        assertFalse(findings("x.yaml", utf8("[".repeat(64) + "1" + "]".repeat(64))).stream()
                .anyMatch(finding -> finding.code() == FileCode.TOO_DEEP));
        assertTrue(findings("x.yaml", utf8("[".repeat(65) + "1" + "]".repeat(65))).stream()
                .anyMatch(finding -> finding.code() == FileCode.TOO_DEEP));
    }

    @Test
    void moreFindingsThanAnybodyReadsAreCutOff() {
        List<Finding> findings = findings("x.yaml", utf8("kinds:\n" + "- ordinari\n".repeat(50_000)));
        assertEquals(201, findings.size());
        assertEquals(FileCode.MORE_PROBLEMS, findings.get(200).code());
    }

    @Test
    void aTextOfTheLimitIsRead() {
        String head = "topic: ";
        String text = "x".repeat(TreeFile.MAX_BYTES - head.length());
        assertEquals(List.of(), findings("x.yaml", utf8(head + text)));
        assertEquals(List.of(), findings("x.yaml", utf8("topic: \"" + text.substring(2) + "\"")));
    }

    @Test
    void damagedFilesGiveFindingsAndNeverAnException() {
        var random = new Random(5);
        for (int seed = 0; seed < 40; seed++) {
            Meeting meeting = RandomMeetings.plausible(seed);
            for (String file : List.of("x.yaml", "x.json")) {
                byte[] whole = utf8(file.endsWith("json") ? MeetingFile.json(meeting) : MeetingFile.yaml(meeting));
                for (int i = 0; i < 25; i++) {
                    byte[] bytes = whole.clone();
                    for (int k = 0; k <= i % 4; k++) {
                        bytes[random.nextInt(bytes.length)] = (byte)
                                (k == 0 ? random.nextInt(256) : "{}[]:,-&*!|>'\"%@`#\n\t ".charAt(random.nextInt(21)));
                    }
                    RecordCodec.Read<Meeting> read = MeetingFile.read(file, bytes);
                    assertTrue(read.value() != null || !read.findings().isEmpty());
                }
            }
        }
    }

    @Test
    void nothingIsMadeOfATagOrAlias() {
        assertNull(MeetingFile.read("x.yaml", utf8("topic: &a x\nplace: *a")).value());
        assertNull(MeetingFile.read("x.yaml", utf8("topic: !!javax.script.ScriptEngineManager x"))
                .value());
    }
}
