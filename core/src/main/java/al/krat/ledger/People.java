package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Named;
import al.krat.domain.Place;
import al.krat.domain.Records;
import al.krat.file.AtomicFile;
import al.krat.intake.RecordCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The names of people whom the journal mentions, in {@code personat.yaml}: outside the chain, so that erasing a person
 * leaves the chain valid. Entries hold keys, {@code @p0001-2}: the second new name of the first entry. So no key comes twice,
 * even where somebody deletes a line of the file instead of the name in it.
 */
final class People {

    static final String FILE = "personat.yaml";

    private static final String MARK = "@p";

    /**
     * The file.
     *
     * @param people by key
     */
    record Register(List<Entry> people) {
        Register {
            people = List.copyOf(people);
        }
    }

    /**
     * A person.
     *
     * @param key stable, {@code p0001-2}
     * @param name name and surname; null once the person is erased
     */
    record Entry(String key, @Nullable String name) {}

    private final Map<String, @Nullable String> names = new TreeMap<>();
    private final Map<String, String> keys = new HashMap<>();
    private boolean grown;

    private People(List<Entry> people) {
        for (Entry each : people) {
            names.put(each.key(), each.name());
            if (each.name() != null) {
                keys.putIfAbsent(each.name(), "@" + each.key());
            }
        }
    }

    static People read(Path workspace) throws IOException {
        Path file = workspace.resolve(FILE);
        if (!Files.exists(file)) {
            return new People(List.of());
        }
        RecordCodec.Read<Register> read = RecordCodec.read(Register.class, FILE, Files.readAllBytes(file));
        if (read.value() == null || read.findings().stream().anyMatch(Finding::isError)) {
            throw new DamagedJournalException(read.findings());
        }
        return new People(read.value().people());
    }

    /** The entry with keys in the place of names; new names get a key. */
    JournalEntry hidden(JournalEntry entry) {
        Meeting meeting = entry.meeting();
        return meeting == null
                ? entry
                : entry.of(Records.replace(meeting, Named.class, named -> hidden(named, entry.number())));
    }

    private Named hidden(Named named, int entry) {
        String name = named.name();
        return name == null ? named : with(named, keys.computeIfAbsent(name, each -> grow(each, entry)));
    }

    /** The entry with names in the place of keys. */
    JournalEntry shown(JournalEntry entry) {
        Meeting meeting = entry.meeting();
        return meeting == null ? entry : entry.of(Records.replace(meeting, Named.class, this::shown));
    }

    /** The person with the name in the place of the key; an erased one is not known. */
    Named shown(Named named) {
        String key = named.name();
        return key == null || !key.startsWith(MARK) ? named : with(named, names.get(key.substring(1)));
    }

    private static Named with(Named named, @Nullable String name) {
        return new Named(named.honorific(), name, named.function(), named.gender());
    }

    /** The people whom entries mention and whom the file does not name. */
    List<Finding> erased(List<JournalEntry> entries) {
        var unnamed = new TreeSet<String>();
        for (JournalEntry entry : entries) {
            if (entry.meeting() != null) {
                Records.replace(entry.meeting(), Named.class, named -> {
                    String key = named.name();
                    if (key != null && key.startsWith(MARK) && names.get(key.substring(1)) == null) {
                        unnamed.add(key.substring(1));
                    }
                    return named;
                });
            }
        }
        return unnamed.stream()
                .map(key -> Finding.of(LedgerCode.PERSON_ERASED, new Place.InText(FILE, 0, 0), Map.of("key", key)))
                .toList();
    }

    private String grow(String name, int entry) {
        String digits = String.valueOf(entry);
        String start = "p" + "0".repeat(Math.max(0, 4 - digits.length())) + digits + "-";
        int number = 1;
        while (names.containsKey(start + number)) {
            number++;
        }
        String key = start + number;
        names.put(key, name);
        grown = true;
        return "@" + key;
    }

    /** Writes the file, where names came in. */
    void write(Path workspace) throws IOException {
        if (grown) {
            var people = new ArrayList<Entry>();
            names.forEach((key, name) -> people.add(new Entry(key, name)));
            byte[] bytes =
                    RecordCodec.yaml(RecordCodec.write(new Register(people))).getBytes(StandardCharsets.UTF_8);
            try (AtomicFile file = AtomicFile.write(workspace.resolve(FILE), out -> out.write(bytes))) {
                file.publish();
            }
            grown = false;
        }
    }
}
