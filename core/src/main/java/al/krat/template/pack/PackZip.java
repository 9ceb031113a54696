package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.PackName;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads packs from a zip, in memory: a folder a pack, or the files of one pack without a folder. The limits of packs
 * hold for the zip as a whole, and before anything is inflated.
 *
 * @param packs the packs by the name of their folder
 * @param problems what is wrong with the zip; what is wrong within a pack is with the pack
 */
public record PackZip(Map<String, PackFiles> packs, List<TemplateProblem> problems) {

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
        } catch (TemplateProblem problem) {
            reader.tell(problem);
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

        void tell(TemplateProblem problem) {
            problems.add(problem.in(place));
        }

        void tell(PackCode code, Map<String, Object> args) {
            tell(TemplateProblem.of(code, args));
        }

        void read(byte[] zip, String alone) {
            if (zip.length > MAX_BYTES) {
                tooLarge();
                return;
            }
            List<ZipMember> entries = ZipDirectory.read(zip).stream()
                    .filter(entry -> !entry.isFolder() || entry.size() > 0 || !isHarmless(entry))
                    .filter(entry -> !entry.isHidden())
                    .toList();
            boolean bare = entries.stream().anyMatch(entry -> entry.name().equals(Head.FILE));
            for (ZipMember entry : entries) {
                bytes += entry.size();
                if (bytes > PackFiles.MAX_BYTES) {
                    tooLarge();
                    return;
                }
                if (++files > PackFiles.MAX_FILES) {
                    tell(PackCode.PACK_TOO_MANY_FILES, Map.of("limit", String.valueOf(PackFiles.MAX_FILES)));
                    return;
                }
                entry(zip, entry, bare ? alone : null);
            }
        }

        private void tooLarge() {
            tell(PackCode.PACK_TOO_LARGE, Map.of("limit", String.valueOf(PackFiles.MAX_BYTES >> 20)));
        }

        private static boolean isHarmless(ZipMember folder) {
            String name = folder.name().substring(0, folder.name().length() - 1);
            return folder.isHidden() || PackFiles.isName(name);
        }

        private void entry(byte[] zip, ZipMember entry, @org.jspecify.annotations.Nullable String alone) {
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
                    into.add(name, entry.content(zip));
                } catch (TemplateProblem problem) {
                    tell(problem);
                }
            }
        }
    }
}
