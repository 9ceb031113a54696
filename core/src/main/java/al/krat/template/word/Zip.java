package al.krat.template.word;

import al.krat.archive.Archive;
import al.krat.archive.ArchiveEntry;
import al.krat.archive.ArchiveException;
import al.krat.archive.ArchiveException.Reason;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file by name: names that lead nowhere, no name twice, no more bytes than styles may need. */
final class Zip {
    private static final int MAX_ENTRIES = 500;
    private static final int MAX_PART = 8 << 20;
    private static final int MAX_TOTAL = 32 << 20;
    private static final int MAX_NAME = 200;

    private final Archive archive;
    private final Map<String, ArchiveEntry> entries = new LinkedHashMap<>();

    private Zip(Archive archive) {
        this.archive = archive;
        long total = 0;
        Set<String> seen = new HashSet<>();
        for (ArchiveEntry entry : archive.entries()) {
            total += entry.size();
            if (entry.size() > MAX_PART || total > MAX_TOTAL) {
                throw Refusal.tooLarge(MAX_TOTAL >> 20);
            }
            if (!isPlain(entry.name()) || !seen.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw Refusal.unreadable();
            }
            entries.put(entry.name(), entry);
        }
    }

    /**
     * Reads the directory of a file.
     *
     * @throws al.krat.template.TemplateProblem where it is no plain zip, or larger than the limits
     */
    static Zip of(byte[] file) {
        try {
            return new Zip(Archive.of(file, MAX_ENTRIES));
        } catch (ArchiveException e) {
            throw refusal(e);
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    /**
     * The content of a part, or null where there is none of that name.
     *
     * @throws al.krat.template.TemplateProblem where it is not what the directory said
     */
    byte @Nullable [] content(String name) {
        ArchiveEntry entry = entries.get(name);
        try {
            return entry == null ? null : archive.content(entry);
        } catch (ArchiveException e) {
            throw refusal(e);
        }
    }

    private static RuntimeException refusal(ArchiveException e) {
        return e.reason() == Reason.CROWDED
                ? Refusal.tooLarge(MAX_ENTRIES)
                : e.reason() == Reason.BOMB ? Refusal.tooLarge(MAX_TOTAL >> 20) : Refusal.unreadable();
    }

    /** A path of letters, digits and few signs; every step has a name, none leads upwards. */
    private static boolean isPlain(String name) {
        char before = '/';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            boolean sign = "[]_-+ ()~{}&,".indexOf(c) >= 0;
            if (!plain && !sign && (c != '.' || before == '.') && (c != '/' || before == '/')) {
                return false;
            }
            before = c;
        }
        return !name.isEmpty() && name.length() <= MAX_NAME;
    }
}
