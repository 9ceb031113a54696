package al.krat.archive;

import static al.krat.archive.ArchiveException.unless;

import al.krat.archive.ArchiveException.Reason;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an office file by name (ECMA-376 part 2). Only those that are asked for are inflated, so pictures cost
 * nothing; no name stands twice, and none leads out of the file.
 */
public final class PackageParts {

    /**
     * How much is read.
     *
     * @param entries how many parts a file may have
     * @param part how many bytes one part may have
     * @param parts how many bytes all that are asked for may have together
     */
    public record Limits(int entries, int part, int parts) {}

    private final Archive archive;
    private final Map<String, ArchiveEntry> entries = new HashMap<>();
    private final int largest;
    private int budget;

    /** @throws ArchiveException where it is no zip, or one that no office program writes */
    public PackageParts(byte[] bytes, Limits limits) {
        archive = Archive.of(bytes, limits.entries());
        largest = limits.part();
        budget = limits.parts();
        Set<String> seen = new HashSet<>();
        for (ArchiveEntry entry : archive.entries()) {
            unless(isPlain(entry.name()) && seen.add(entry.name().toLowerCase(Locale.ROOT)), Reason.AMBIGUOUS);
            entries.put(entry.name(), entry);
        }
    }

    /** Whether a name stays where it is: nothing is ever unpacked, but who writes such names means harm. */
    private static boolean isPlain(String name) {
        boolean climbs = ("/" + name + "/").contains("/../") || name.startsWith("/") || name.indexOf(':') >= 0;
        return !climbs && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == '\uFFFD');
    }

    /** Whether there is a part of a name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /**
     * The bytes of a part, or null where there is none.
     *
     * @throws ArchiveException where it is damaged or too large
     */
    public byte @Nullable [] part(String name) {
        ArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        unless(entry.size() <= largest && entry.size() <= budget, Reason.CROWDED);
        budget -= entry.size();
        return archive.content(entry);
    }
}
