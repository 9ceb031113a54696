package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.PackName;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of one pack, without those of its parents, in memory.
 *
 * @param label what stands before file names in findings; empty for packs that are no folder
 * @param files the bytes by name
 * @param problems what was wrong with the files as files
 */
public record PackFiles(String label, Map<String, byte[]> files, List<TemplateProblem> problems) {

    static final int MAX_FILES = 200;
    static final int MAX_BYTES = 5 << 20;

    private static final int MAX_NAME = 120;
    private static final Set<String> KINDS = Set.of("yaml", "html", "css", "docx", "png", "jpg", "jpeg", "txt", "md");

    /** Gathers files one by one, within the limits. */
    public static final class Builder {

        private final String label;
        private final Map<String, byte[]> files = new TreeMap<>();
        /** Names seen, by the one that they are on a disk that tells no capitals from small letters. */
        private final Map<String, String> seen = new HashMap<>();

        private final List<TemplateProblem> problems = new ArrayList<>();
        private int count;
        private long bytes;

        public Builder(String label) {
            this.label = label;
        }

        /** Whether a file of a size may still come; where not, that is a problem, told once. */
        public boolean admits(String name, long size) {
            count++;
            bytes += size;
            if (count == MAX_FILES + 1) {
                problem(name, PackCode.PACK_TOO_MANY_FILES, Map.of("limit", String.valueOf(MAX_FILES)));
            } else if (bytes > MAX_BYTES && bytes - size <= MAX_BYTES) {
                problem(name, PackCode.PACK_TOO_LARGE, Map.of("limit", String.valueOf(MAX_BYTES >> 20)));
            }
            if (count > MAX_FILES || bytes > MAX_BYTES) {
                return false;
            }
            if (!isName(name)) {
                problem(name, PackCode.FILE_NAME, Map.of("file", name));
                return false;
            }
            if (!KINDS.contains(kind(name))) {
                problem(name, PackCode.FILE_KIND, Map.of("file", name));
                return false;
            }
            if (seen.putIfAbsent(name.toLowerCase(Locale.ROOT), name) != null) {
                problem(name, PackCode.FILE_TWICE, Map.of("file", name));
                return false;
            }
            return true;
        }

        public void add(String name, byte[] content) {
            files.put(name, content);
        }

        public void problem(String name, PackCode code, Map<String, Object> args) {
            problems.add(TemplateProblem.at(new Place.InText(place(label, name), 0, 0), code, args));
        }

        public PackFiles build() {
            return new PackFiles(label, Map.copyOf(files), List.copyOf(problems));
        }
    }

    /** What findings call a file. */
    public String place(String name) {
        return place(label, name);
    }

    private static String place(String label, String name) {
        return label.isEmpty() ? name : label + "/" + name;
    }

    static String kind(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * Letters, digits, {@code _ . -}, in folders; no name begins with a dot, so none leads upwards, and none is one that
     * Windows keeps for a device.
     */
    static boolean isName(String name) {
        for (String part : name.split("/", -1)) {
            if (PackName.isDevice(part)) {
                return false;
            }
        }
        char before = '/';
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
            if (!plain && (before == '/' || c != '.' && c != '/')) {
                return false;
            }
            before = c;
        }
        return before != '/' && before != '.' && name.length() <= MAX_NAME;
    }
}
