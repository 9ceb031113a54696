package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.AgendaItem;
import al.krat.domain.Due;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Party;
import al.krat.domain.Place;
import al.krat.domain.Prose;
import al.krat.domain.RandomMeetings;
import al.krat.domain.Statement;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeetingFileTest {

    private static final int MEETINGS = 400;

    private static RecordCodec.Read<Meeting> read(String file, String text) {
        return MeetingFile.read(file, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void yamlLosesNothing() {
        RandomMeetings.some(1, MEETINGS).forEach(meeting -> assertSame(meeting, "x.yaml", MeetingFile.yaml(meeting)));
    }

    @Test
    void jsonLosesNothing() {
        RandomMeetings.some(1, MEETINGS).forEach(meeting -> assertSame(meeting, "x.json", MeetingFile.json(meeting)));
    }

    @Test
    void jsonIsYaml() {
        RandomMeetings.some(7, 60).forEach(meeting -> assertSame(meeting, "x.yaml", MeetingFile.json(meeting)));
    }

    private static void assertSame(Meeting meeting, String file, String text) {
        RecordCodec.Read<Meeting> read = read(file, text);
        List<Finding> serious = read.findings().stream()
                .filter(finding ->
                        finding.code() != FileCode.UNCLOSED_INTERNAL && finding.code() != FileCode.UNPRINTABLE)
                .toList();
        assertEquals(
                List.of(),
                serious.stream().map(Finding::code).toList(),
                () -> serious.get(0).place() + "\n" + text);
        assertEquals(meeting, read.value(), text);
    }

    @Test
    void theGeneratorMeetsEveryEntryAndDeadline() {
        Set<Class<?>> met = new HashSet<>();
        RandomMeetings.some(1, MEETINGS)
                .forEach(meeting -> meeting.all(Entry.class).forEach(entry -> met.add(entry.getClass())));
        assertEquals(Set.of(Entry.class.getPermittedSubclasses()), met);
    }

    @Test
    void everyValueKnowsItsPlace() {
        String yaml = """
                topic: Analiza
                items:
                  - title: E para
                    entries:
                      - type: commitment
                        kind: taken
                        lead: {type: known, institution: policia, words: Policia}
                        text: Të rriten kontrollet
                        due: {type: on-date, date: 2019-09-15, words: 15.09.2019}
                """;
        RecordCodec.Read<Meeting> read = read("m.yaml", yaml);
        assertEquals(List.of(), read.findings());
        assertEquals(new Place.InText("m.yaml", 1, 8), read.places().of("topic"));
        assertEquals(new Place.InText("m.yaml", 5, 9), read.places().of("items[0].entries[0]"));
        assertEquals(new Place.InText("m.yaml", 9, 36), read.places().of("items[0].entries[0].due.date"));
        assertEquals(new Place.InText("m.yaml", 5, 9), read.places().of("items[0].entries[0].target"));
    }

    @Test
    void whatIsUsualIsLeftOut() {
        Meeting meeting = Meeting.builder()
                .date(LocalDate.of(2019, 6, 28))
                .item(AgendaItem.of("E para", Statement.by(Party.typed("Policia"), "U raportua.")))
                .build();
        assertEquals("""
                date: 2019-06-28
                items:
                  - title: E para
                    entries:
                      - type: statement
                        speakers:
                          - party:
                              type: typed
                              words: Policia
                        paragraphs:
                          - U raportua.
                """, MeetingFile.yaml(meeting));
    }

    @Test
    void aWordThatYamlTakesForANumberIsTextWhereTextIsMeant() {
        RecordCodec.Read<Meeting> read = read("m.yaml", "period: 2019\nprotocol: 1026\ntopic: true\nplace:\n");
        assertEquals(List.of(), read.findings());
        Meeting meeting = assertNotNullValue(read);
        assertEquals("2019", String.valueOf(meeting.period()));
        assertEquals("1026", meeting.protocol());
        assertEquals(Prose.of("true"), meeting.topic());
        assertEquals(null, meeting.place());
        assertEquals(List.of(FileCode.EXPECTED_TEXT), codes(read("m.json", "{\"protocol\": 1026}")));
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndTheRestIsRead() {
        String yaml = """
                datte: 2019-06-28
                date: 28 qershor
                start: "25:00"
                number: tre
                bodies: KRAT
                kinds: [ordinary, extraordinry, tjetër]
                period: 2019-7M-1
                id: X-1
                zzzzzzzz: 1
                items:
                  - 12
                  - title: E dyta
                    added: po
                    entries:
                      - type: decison
                        text: x
                      - text: pa lloj
                      - type: decision
                      - type: decision
                        text: "{{i brendshëm"
                      - type: observation
                        indicator: raste
                        amount: {value: 1e999999999}
                """;
        RecordCodec.Read<Meeting> read = read("m.yaml", yaml);
        assertEquals(
                List.of(
                        "1:1 MISTYPED_KEY",
                        "2:7 BAD_DATE",
                        "3:8 BAD_TIME",
                        "4:9 EXPECTED_NUMBER",
                        "5:9 EXPECTED_LIST",
                        "6:19 MISTYPED_WORD",
                        "6:33 UNKNOWN_WORD",
                        "7:9 BAD_PERIOD",
                        "8:5 BAD_ID",
                        "9:1 UNKNOWN_KEY",
                        "11:5 EXPECTED_KEYS",
                        "13:12 EXPECTED_TRUTH",
                        "15:15 MISTYPED_WORD",
                        "17:9 MISSING_KEY",
                        "18:9 MISSING_KEY",
                        "20:15 UNCLOSED_INTERNAL",
                        "23:25 BAD_NUMBER"),
                read.findings().stream()
                        .map(finding -> finding.place().toString().substring("m.yaml:".length())
                                + " "
                                + finding.code().name())
                        .toList());
        Meeting meeting = assertNotNullValue(read);
        assertEquals(1, meeting.items().size());
        assertEquals(2, meeting.items().get(0).entries().size());
        assertEquals(new Place.InText("m.yaml", 19, 9), read.places().of("items[0].entries[0]"));
    }

    @Test
    void aRecordThatItsConstructorRefusesIsAFinding() {
        Tree tree =
                new YamlReader("key: x\nnames: []\nmunicipality: false\nverified: true\n", new Problems("x")).read();
        assertNotNull(tree);
        RecordCodec.Read<al.krat.domain.Institution> read =
                RecordCodec.read(al.krat.domain.Institution.class, tree, "x");
        assertEquals(null, read.value());
        assertEquals(FileCode.BAD_RECORD, read.findings().get(0).code());
    }

    @Test
    void printedTextIsTheSameEverywhere() {
        Meeting meeting = RandomMeetings.plausible(3);
        assertEquals(MeetingFile.yaml(meeting), MeetingFile.yaml(meeting));
        assertFalse(MeetingFile.yaml(meeting).contains("\r"));
        assertTrue(MeetingFile.json(meeting).endsWith("}\n"));
    }

    @Test
    void dueKeepsItsWords() {
        Due due = new Due.PeriodEnd(null, "sezoni turistik 2019");
        Tree tree = RecordCodec.write(
                new al.krat.domain.Recommendation(null, List.of(), Prose.of("x"), due, al.krat.domain.Details.NONE));
        assertTrue(RecordCodec.yaml(tree).contains("  type: period-end\n  words: sezoni turistik 2019\n"));
    }

    private static List<FileCode> codes(RecordCodec.Read<Meeting> read) {
        return read.findings().stream()
                .map(finding -> (FileCode) finding.code())
                .toList();
    }

    private static Meeting assertNotNullValue(RecordCodec.Read<Meeting> read) {
        Meeting meeting = read.value();
        assertNotNull(meeting);
        return meeting;
    }
}
