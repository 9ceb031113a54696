package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.domain.RecordId;
import al.krat.file.Digests;
import al.krat.intake.RecordCodec;
import al.krat.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of the journal: {@code 000001-mbledhje-DR-KRAT-M-2019-01.yaml}.
 *
 * @param previous the SHA-256 of the file before, in hexadecimal; zeros for the first
 * @param entry what it records
 * @param seal the SHA-256 of both as YAML: the last file has no next one that tells of its bytes
 */
record JournalFile(String previous, JournalEntry entry, String seal) {

    private record Content(String previous, JournalEntry entry) {}

    static JournalFile of(String previous, JournalEntry entry) {
        return new JournalFile(previous, entry, seal(previous, entry));
    }

    private static String seal(String previous, JournalEntry entry) {
        return Digests.of(RecordCodec.yaml(RecordCodec.write(new Content(previous, entry)))
                .getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is as it was written. */
    boolean isSealed() {
        return seal.equals(seal(previous, entry));
    }

    /** What the first file has before it. */
    static final String NOTHING = "0".repeat(64);

    private static final Pattern NAME = Pattern.compile("(\\d{6})-[a-z]+-[A-Za-z0-9-]+\\.yaml");

    /** The number that a name begins with; empty for a name that no entry has. */
    static Optional<Integer> number(String name) {
        Matcher m = NAME.matcher(name);
        return m.matches() ? Optional.of(Integer.parseInt(m.group(1))) : Optional.empty();
    }

    /** The name of an entry's file. */
    static String name(JournalEntry entry) {
        RecordId id = entry.id();
        String of = id != null
                ? id.toString()
                : entry.meeting() == null
                        ? entry.recorded().toString()
                        : String.valueOf(entry.meeting().date());
        String number = String.valueOf(entry.number());
        return "0".repeat(Math.max(0, 6 - number.length())) + number + "-"
                + entry.kind().word() + "-" + of + ".yaml";
    }

    byte[] bytes() {
        return RecordCodec.yaml(RecordCodec.write(this)).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads a file.
     *
     * @param value what it holds, or null
     * @param sha256 of its bytes
     * @param findings what is wrong with it
     */
    record Read(@Nullable JournalFile value, String sha256, List<Finding> findings) {}

    static Read read(String name, byte[] bytes) {
        RecordCodec.Read<JournalFile> read = RecordCodec.read(JournalFile.class, name, bytes);
        Optional<Finding> wrong =
                read.findings().stream().filter(Finding::isError).findFirst();
        if (wrong.isPresent() || read.value() == null) {
            String why =
                    wrong.map(finding -> finding.message(Language.ALBANIAN)).orElse("");
            return new Read(
                    null,
                    Digests.of(bytes),
                    List.of(Finding.of(LedgerCode.ENTRY_UNREADABLE, new Place.InText(name, 0, 0), Map.of("why", why))));
        }
        return new Read(read.value(), Digests.of(bytes), List.of());
    }
}
