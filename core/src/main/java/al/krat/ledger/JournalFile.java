package al.krat.ledger;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.domain.RecordId;
import al.krat.file.Digests;
import al.krat.intake.RecordCodec;
import al.krat.language.Language;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
 * @param seal the SHA-256 of all bytes before its own line: the last file has no next one that tells of its bytes
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

    private static final int LONGEST_SEAL = 80;

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
        return prefix(entry.number()) + entry.kind().word() + "-" + of + ".yaml";
    }

    /** What the name of the file of a number begins with. */
    static String prefix(int number) {
        String digits = String.valueOf(number);
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits + "-";
    }

    /** Whether an entry can be read again: a file may not be longer than what is read. */
    static boolean isReadable(JournalEntry entry) {
        return isReadAs(JournalFile.of(NOTHING, entry));
    }

    /** Whether a file is read again as it is written. */
    static boolean isReadAs(JournalFile file) {
        return file.equals(read(name(file.entry()), file.bytes()).value());
    }

    /** The last line of a file, which begins where what it seals ends. */
    private static final Pattern SEAL = Pattern.compile("\\nseal: (\"?)([0-9a-f]{64})\\1\\n$");

    /** Whether all bytes of a file are as they were written; no matter how entries are printed today. */
    static boolean isSealed(byte[] bytes) {
        // a character a byte, so that places in the text are places in the bytes
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher m = SEAL.matcher(text);
        return m.find(Math.max(0, text.length() - LONGEST_SEAL))
                && m.end() == text.length()
                && m.group(2).equals(Digests.of(Arrays.copyOf(bytes, m.start() + 1)));
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
