package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.Meeting;
import al.krat.domain.RandomMeetings;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingSchemaTest {

    private static final Path PUBLISHED = Path.of("..", "docs", "schema", "meeting.schema.json");

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MeetingSchema.json(), InputFormat.JSON);

    private static List<Error> errors(String json) {
        return SCHEMA.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @Test
    void thePublishedSchemaIsCurrent() throws IOException {
        String json = MeetingSchema.json();
        Files.writeString(Path.of("target", "meeting.schema.json"), json);
        assertEquals(
                json,
                Files.readString(PUBLISHED, StandardCharsets.UTF_8),
                "copy core/target/meeting.schema.json to docs/schema");
    }

    @Test
    void theSchemaIsASchema() throws IOException {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(MeetingSchema.json(), InputFormat.JSON));
    }

    @Test
    void everyMeetingFitsTheSchema() {
        RandomMeetings.some(100, 120)
                .map(MeetingFile::json)
                .forEach(json -> assertEquals(List.of(), errors(json), json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"topc\": \"x\"}",
                "{\"date\": \"28.06.2019\"}",
                "{\"date\": \"2019-02-30\"}",
                "{\"start\": \"10\"}",
                "{\"kinds\": [\"ordinari\"]}",
                "{\"kinds\": \"ordinary\"}",
                "{\"period\": \"2019-7M-1\"}",
                "{\"id\": \"X-2019-001\"}",
                "{\"number\": \"3\"}",
                "{\"number\": 1.5}",
                "{\"topic\": 5}",
                "{\"topic\": {\"de\": \"x\"}}",
                "{\"items\": [{\"entries\": [{\"type\": \"decison\", \"text\": \"x\"}]}]}",
                "{\"items\": [{\"entries\": [{\"text\": \"x\"}]}]}",
                "{\"items\": [{\"entries\": [{\"type\": \"decision\"}]}]}",
                "{\"chair\": {\"party\": {\"type\": \"known\"}}}",
                "[]",
            })
    void whatTheSchemaRefusesTheReaderRefuses(String json) {
        assertFalse(errors(json).isEmpty(), "schema: " + json);
        assertFalse(
                MeetingFile.read("x.json", json.getBytes(StandardCharsets.UTF_8))
                        .findings()
                        .isEmpty(),
                "reader: " + json);
    }

    @Test
    void whatIsLeftOutMayBeSaidToBeNull() {
        String json = "{\"topic\": null, \"items\": null, \"attendance\": [], \"end\": null}";
        assertEquals(List.of(), errors(json));
        RecordCodec.Read<Meeting> read = MeetingFile.read("x.json", json.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.findings());
        assertEquals(Meeting.builder().build(), read.value());
    }

    @Test
    void readerAndSchemaAgreeOnDamagedMeetings() {
        Stream.of("\"date\"", "\"type\"", "\"text\"", "\"words\"", "\"kind\"", "\"party\"")
                .forEach(key -> {
                    String json = MeetingFile.json(RandomMeetings.plausible(4));
                    String damaged = json.replaceFirst(key, "\"zz\"");
                    boolean read = MeetingFile.read("x.json", damaged.getBytes(StandardCharsets.UTF_8))
                            .findings()
                            .isEmpty();
                    assertEquals(errors(damaged).isEmpty(), read, key);
                });
    }
}
