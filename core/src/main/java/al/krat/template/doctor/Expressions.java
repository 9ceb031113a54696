package al.krat.template.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a template in place of what was found: {@code expressions.txt}. */
final class Expressions {

    /** An entry within another, with another path in place of its own. */
    private static final Pattern ENTRY = Pattern.compile("\\{\\{([a-z]+\\.[a-z]+)(?:@([a-z])=([a-z.]+))?\\}\\}");

    private static final Map<String, List<String>> BY_KEY = read();

    private Expressions() {}

    /** An expression of one line. */
    static String of(String key) {
        return filled(lines(key).get(0), "");
    }

    static boolean has(String key) {
        return BY_KEY.containsKey(key);
    }

    /** An expression of several paragraphs. */
    static List<String> lines(String key) {
        return Objects.requireNonNull(BY_KEY.get(key), key);
    }

    /**
     * The paragraphs of a list.
     *
     * @param mark how the letter's own items begin: «1.», «–»; empty where Word numbers them
     */
    static List<String> list(String key, String mark) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(key)) {
            List<String> all = line.equals("{{blocks}}") ? lines("blocks") : List.of(line);
            all.forEach(each -> lines.add(filled(each, mark)));
        }
        return lines;
    }

    private static String filled(String line, String mark) {
        String out = line;
        int from = out.indexOf("{mark:");
        if (from >= 0) {
            int end = out.indexOf('}', from);
            String path = out.substring(from + "{mark:".length(), end);
            out = out.substring(0, from) + counted(mark, path) + out.substring(end + 1);
        }
        for (Matcher entry = ENTRY.matcher(out); entry.find(); entry = ENTRY.matcher(out)) {
            String words = of(entry.group(1));
            if (entry.group(2) != null) {
                words = words.replaceAll(
                        "(?<![\\w.])" + entry.group(2) + "\\.", Matcher.quoteReplacement(entry.group(3) + "."));
            }
            out = out.substring(0, entry.start()) + words + out.substring(entry.end());
        }
        return out;
    }

    /** A mark that counts counts on; any other stays as it is. */
    private static String counted(String mark, String path) {
        int digits = 0;
        while (digits < mark.length() && Character.isDigit(mark.charAt(digits))) {
            digits++;
        }
        boolean letters = digits == 0 && mark.length() > 1 && Character.isLetter(mark.charAt(0));
        return letters ? "– " : digits == 0 ? mark : "[[${" + path + "}]]" + mark.substring(digits);
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<String> entry = new ArrayList<>();
        for (String line : Resource.lines("expressions.txt")) {
            if (line.startsWith("= ")) {
                entry = new ArrayList<>();
                all.put(line.substring(2), entry);
            } else {
                entry.add(line.replace('⏎', '\n'));
            }
        }
        return all;
    }
}
