package al.krat.template.pack;

import al.krat.archive.Archive;
import al.krat.archive.ArchiveEntry;
import al.krat.archive.ArchiveException;
import al.krat.archive.ArchiveException.Reason;
import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.PackName;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads packs from a zip, in memory: a folder a pack, or the files of one pack without a folder. The limits of packs
 * hold for the zip as a whole, and before anything is inflated.
 *
 * @param packs the packs by the name of their folder
 * @param problems what is wrong with the zip; what is wrong within a pack is with the pack
 */
public record PackZip(Map<String, PackFiles> packs, List<TemplateProblem> problems) {

    private static final int MAX_ENTRIES = 1_000;

    /** A zip of more bytes holds no pack. */
    public static final int MAX_BYTES = PackFiles.MAX_BYTES + (1 << 20);

    public PackZip {
        packs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(packs));
        problems = List.copyOf(problems);
    }

    /**
     * Reads a zip.
     *
     * @param label what findings call it
     * @param alone what a pack is called that has neither folder nor name
     */
    public static PackZip read(String label, String alone, byte[] zip) {
        var reader = new PackZip.Reader(new Place.InText(label, 0, 0));
        try {
            reader.read(zip, alone);
        } catch (ArchiveException irregular) {
            reader.tell(PackCode.ZIP_FORM, Map.of());
        }
        Map<String, PackFiles> packs = new TreeMap<>();
        reader.packs.forEach((name, files) -> packs.put(name, files.build()));
        return new PackZip(packs, reader.problems);
    }

    private static final class Reader {

        private final Place.InText place;
        private final Map<String, PackFiles.Builder> packs = new TreeMap<>();
        private final List<TemplateProblem> problems = new ArrayList<>();
        private long bytes;
        private int files;

        Reader(Place.InText place) {
            this.place = place;
        }

        void tell(PackCode code, Map<String, Object> args) {
            problems.add(TemplateProblem.of(code, args).in(place));
        }

        void read(byte[] zip, String alone) {
            if (zip.length > MAX_BYTES) {
                tooLarge();
                return;
            }
            Archive archive = Archive.of(zip, MAX_ENTRIES);
            if (!archive.isGapless()) { // what a pack's sender did not put there has no place between its files
                tell(PackCode.ZIP_FORM, Map.of());
                return;
            }
            List<ArchiveEntry> entries = archive.entries().stream()
                    .filter(entry -> !entry.isFolder() || entry.size() > 0 || !isHarmless(entry.name()))
                    .filter(entry -> !isHidden(entry.name()))
                    .toList();
            boolean bare = entries.stream().anyMatch(entry -> entry.name().equals(Head.FILE));
            for (ArchiveEntry entry : entries) {
                bytes += entry.size();
                if (bytes > PackFiles.MAX_BYTES) {
                    tooLarge();
                    return;
                }
                if (++files > PackFiles.MAX_FILES) {
                    tell(PackCode.PACK_TOO_MANY_FILES, Map.of("limit", String.valueOf(PackFiles.MAX_FILES)));
                    return;
                }
                entry(archive, entry, bare ? alone : null);
            }
        }

        private void tell(Reason reason, String file) {
            if (reason == Reason.BOMB) {
                tell(PackCode.ZIP_BOMB, Map.of("file", file, "limit", String.valueOf(Archive.MAX_RATIO)));
            } else {
                tell(PackCode.ZIP_ENTRY, Map.of("file", file));
            }
        }

        private void tooLarge() {
            tell(PackCode.PACK_TOO_LARGE, Map.of("limit", String.valueOf(PackFiles.MAX_BYTES >> 20)));
        }

        private static boolean isHarmless(String folder) {
            return isHidden(folder) || PackFiles.isName(folder.substring(0, folder.length() - 1));
        }

        /** Whether a folder view would hide it, as it does what systems leave beside files; {@code ..} is not hidden. */
        private static boolean isHidden(String name) {
            for (String part : name.split("/", -1)) {
                if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
                    return true;
                }
            }
            return false;
        }

        private void entry(Archive archive, ArchiveEntry entry, @Nullable String alone) {
            int slash = entry.name().indexOf('/');
            if (!PackFiles.isName(entry.name())) {
                tell(PackCode.FILE_NAME, Map.of("file", entry.name()));
                return;
            }
            if (alone == null && slash < 0) {
                tell(PackCode.FILE_KIND, Map.of("file", entry.name()));
                return;
            }
            String pack = alone == null ? entry.name().substring(0, slash) : alone;
            String name = alone == null ? entry.name().substring(slash + 1) : entry.name();
            if (!PackName.is(pack)) {
                tell(PackCode.FILE_NAME, Map.of("file", entry.name()));
                return;
            }
            PackFiles.Builder into = packs.computeIfAbsent(pack, PackFiles.Builder::new);
            if (entry.isLink()) {
                into.problem(name, PackCode.FILE_LINK, Map.of("file", name));
            } else if (into.admits(name, entry.size())) {
                try {
                    into.add(name, archive.content(entry));
                } catch (ArchiveException broken) {
                    tell(broken.reason(), entry.name());
                }
            }
        }
    }
}
