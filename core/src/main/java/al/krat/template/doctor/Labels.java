package al.krat.template.doctor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What letters call things: {@code labels.txt}. All texts that are asked about are {@link Plain}. */
final class Labels {

    private static final Map<String, List<String>> BY_KEY = read();

    private Labels() {}

    /** The labels of a kind, the longest first. */
    static List<String> of(String key) {
        return BY_KEY.getOrDefault(key, List.of());
    }

    /** Whether a text is a label, but for what stands around it: a mark of a list before, a colon or dots behind. */
    static boolean is(String key, String plain) {
        String bare = bare(plain);
        return !bare.isEmpty() && of(key).stream().anyMatch(label -> bare.equals(strip(label)));
    }

    /** Where the label ends that a text begins with, after a mark of a list and blanks; -1 where it begins with none. */
    static int begins(String key, String plain) {
        int from = Marks.end(plain);
        while (from < plain.length() && plain.charAt(from) == ' ') {
            from++;
        }
        for (String label : of(key)) {
            int end = from + label.length();
            if (plain.startsWith(label, from) && isEdge(plain, end)) {
                return end;
            }
        }
        return -1;
    }

    /** Where the first label of a kind ends that stands in a text as words of its own, from a place on; -1 where none does. */
    static int ends(String key, String plain, int from) {
        int best = -1;
        int start = Integer.MAX_VALUE;
        for (String label : of(key)) {
            for (int at = plain.indexOf(label, from); at >= 0; at = plain.indexOf(label, at + 1)) {
                boolean whole = (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1)))
                        && isEdge(plain, at + label.length());
                if (whole) {
                    if (at < start) {
                        start = at;
                        best = at + label.length();
                    }
                    break;
                }
            }
        }
        return best;
    }

    static boolean has(String key, String plain) {
        return ends(key, plain, 0) >= 0;
    }

    /** A text without the mark of a list before it, and the colon, dots and blanks behind. */
    static String bare(String plain) {
        return strip(plain.substring(Marks.end(plain)));
    }

    private static String strip(String plain) {
        int end = plain.length();
        while (end > 0 && " :.;,-_".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(0, end).strip();
    }

    private static boolean isEdge(String plain, int at) {
        return at >= plain.length()
                || !Character.isLetterOrDigit(plain.charAt(at))
                || !Character.isLetterOrDigit(plain.charAt(at - 1));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new HashMap<>();
        for (String line : Resource.lines("labels.txt")) {
            int colon = line.indexOf(':');
            List<String> labels = new ArrayList<>();
            for (String label : line.substring(colon + 1).split("\\|")) {
                labels.add(Plain.of(label.strip()));
            }
            labels.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
            all.put(line.substring(0, colon), List.copyOf(labels));
        }
        return Map.copyOf(all);
    }
}
