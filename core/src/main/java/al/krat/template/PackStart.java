package al.krat.template;

import al.krat.domain.Qark;
import al.krat.language.Blank;
import al.krat.language.Language;
import al.krat.language.Titles;
import al.krat.template.expression.Suggestions;
import al.krat.template.pack.PackPhrases;
import al.krat.template.pack.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Begins a pack that extends another: a small pack.yaml with the facts of a qark and, as comments, all that may be
 * changed; and copies of single files and phrases, to be changed.
 *
 * @param parent the pack to extend, without errors
 */
public record PackStart(TemplatePack parent) {

    /** The file that makes a folder a pack. */
    public static final String FILE = "pack.yaml";

    private static final String RESOURCE = "pack-start.yaml";

    /** Begins a line that is a comment where nothing is known of a qark. */
    private static final String OPTIONAL = "?";

    private static final int COLUMN = 32;
    private static final String LETTERHEAD = "{{letterhead}}";

    /**
     * The pack.yaml of a new pack.
     *
     * @param name its name
     * @param extended what it says under {@code extends:}, the parent's name as it is found by
     * @param qark whose letterhead and town it has; null for a pack of no qark
     */
    public String yaml(String name, String extended, @Nullable Qark qark) {
        Map<String, String> values = new LinkedHashMap<>();
        parent.settings().forEach(setting -> values.put(setting.key(), setting.value()));
        values.put("name", name);
        values.put("extends", extended);
        values.put("qark", qark == null ? "kukes" : qark.key());
        values.put("city", qark == null ? parent.facts().city() : qark.seat());
        List<String> lines = new ArrayList<>();
        for (String line : text().lines().toList()) {
            boolean optional = line.startsWith(OPTIONAL);
            String bare = optional ? (qark == null ? "# " : "") + line.substring(1) : line;
            if (bare.contains(LETTERHEAD)) {
                letterhead(qark).forEach(words -> lines.add(bare.replace(LETTERHEAD, words)));
            } else {
                lines.add(aligned(filled(bare, values)));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> letterhead(@Nullable Qark qark) {
        String former = Qark.of(parent.qark())
                .map(known -> Titles.upper(known.albanianName()))
                .orElse(Blank.WORDS);
        String place = qark == null ? former : Titles.upper(qark.albanianName());
        return parent.facts().letterhead().stream()
                .map(line -> scalar(line.replace(former, place).replace(Blank.WORDS, place)))
                .toList();
    }

    /** What stands behind a tab begins at one column. */
    private static String aligned(String line) {
        int tab = line.indexOf('\t');
        return tab < 0
                ? line
                : line.substring(0, tab) + " ".repeat(Math.max(1, COLUMN - tab)) + line.substring(tab + 1);
    }

    /** A line with its values; what the parent does not say stays open. */
    private static String filled(String line, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int at = line.indexOf("{{"); at >= 0; at = line.indexOf("{{", from)) {
            int end = line.indexOf("}}", at);
            out.append(line, from, at).append(values.getOrDefault(line.substring(at + 2, end), "…"));
            from = end + 2;
        }
        return out.append(line, from, line.length()).toString();
    }

    /** Whether there is something of a name to copy: a file other than pack.yaml and catalogues, or a phrase. */
    public boolean has(String what) {
        return files().contains(what) || parent.pattern(Language.ALBANIAN, what).isPresent();
    }

    /** Whether a name is that of a file to copy. */
    public boolean isFile(String what) {
        return files().contains(what);
    }

    /** What may be meant by a name that {@link #has} does not know. */
    public String near(String what) {
        Set<String> known = new TreeSet<>(files());
        known.addAll(parent.phrases(Language.ALBANIAN).keys());
        return Suggestions.of(what, known);
    }

    /** The bytes of a file to copy. */
    public Optional<byte[]> file(String name) {
        return isFile(name) ? parent.file(name) : Optional.empty();
    }

    /**
     * A catalogue with phrases to change, added to what it holds already.
     *
     * @param before its text, or empty
     * @param keys phrases that are not in it
     */
    public String catalogue(String before, List<String> keys) {
        StringBuilder out = new StringBuilder(before);
        if (!before.isEmpty() && !before.endsWith("\n")) {
            out.append('\n');
        }
        for (String key : keys) {
            String pattern = parent.pattern(Language.ALBANIAN, key).orElseThrow();
            out.append(key).append(": ").append(scalar(pattern)).append('\n');
        }
        return out.toString();
    }

    /** The name of the catalogue that phrases are copied to. */
    public static String catalogue() {
        return PackPhrases.file(Language.ALBANIAN);
    }

    private Set<String> files() {
        Set<String> files = new TreeSet<>(parent.files());
        files.remove(FILE);
        Arrays.stream(Language.values()).map(PackPhrases::file).forEach(files::remove);
        return files;
    }

    /** A text as YAML: in lines where it has several, else plain where it is plain, else in quotation marks. */
    private static String scalar(String text) {
        if (text.indexOf('\n') >= 0) {
            return "|-\n  " + text.replace("\n", "\n  ");
        }
        boolean plain = !text.isEmpty()
                && Character.isLetter(text.charAt(0))
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || " .,()–-".indexOf(c) >= 0)
                && !text.endsWith(" ");
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String text() {
        try (InputStream in = PackStart.class.getResourceAsStream(RESOURCE)) {
            String text = in == null ? null : Utf8.text(in.readAllBytes());
            if (text == null) {
                throw new IllegalStateException(RESOURCE);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
