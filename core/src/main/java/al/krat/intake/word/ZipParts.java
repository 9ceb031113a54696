package al.krat.intake.word;

import al.krat.archive.Archive;
import al.krat.archive.ArchiveEntry;
import al.krat.archive.ArchiveException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file by name. Only those that are asked for are inflated, so pictures cost nothing. */
final class ZipParts {

    private final Archive archive;
    private final Map<String, ArchiveEntry> entries = new HashMap<>();
    private int budget = Limits.PARTS;

    /** @throws Refusal where it is no zip, or one that no word processor writes */
    ZipParts(byte[] bytes) {
        try {
            archive = Archive.of(bytes, Limits.ENTRIES);
        } catch (ArchiveException e) {
            throw refusal(e);
        }
        Set<String> seen = new HashSet<>();
        for (ArchiveEntry entry : archive.entries()) {
            check(isPlain(entry.name()) && seen.add(entry.name().toLowerCase(Locale.ROOT)), WordCode.UNSAFE);
            entries.put(entry.name(), entry);
        }
    }

    /** Whether a name stays where it is: nothing is ever unpacked, but who writes such names means harm. */
    private static boolean isPlain(String name) {
        boolean climbs = ("/" + name + "/").contains("/../") || name.startsWith("/") || name.indexOf(':') >= 0;
        return !climbs && name.chars().noneMatch(c -> c < ' ' || c == '\\' || c == '\uFFFD');
    }

    /**
     * The bytes of a part, or null where there is none.
     *
     * @throws Refusal where it is damaged or too large
     */
    byte @Nullable [] part(String name) {
        ArchiveEntry entry = entries.get(name);
        if (entry == null) {
            return null;
        }
        check(entry.size() <= Limits.PART && entry.size() <= budget, WordCode.TOO_LARGE);
        budget -= entry.size();
        try {
            return archive.content(entry);
        } catch (ArchiveException e) {
            throw refusal(e);
        }
    }

    private static Refusal refusal(ArchiveException e) {
        return new Refusal(
                switch (e.reason()) {
                    case CROWDED -> WordCode.TOO_LARGE;
                    case AMBIGUOUS, LOCKED, BOMB -> WordCode.UNSAFE;
                    case IRREGULAR, DAMAGED -> WordCode.DAMAGED;
                });
    }

    private static void check(boolean holds, WordCode otherwise) {
        if (!holds) {
            throw new Refusal(otherwise);
        }
    }
}
