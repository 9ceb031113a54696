package al.krat.template;

import al.krat.language.Language;
import al.krat.template.pack.LineDifference;
import al.krat.template.pack.PackPhrases;
import al.krat.template.pack.Utf8;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two packs as they work, with what they inherit. Between a pack and its parent it is what the pack
 * changes.
 *
 * @param settings facts, signatories and style tokens, in the order of a pack.yaml
 * @param phrases phrases, by language and key
 * @param files other files, by name
 */
public record PackDifference(List<Change> settings, List<PhraseChange> phrases, List<FileChange> files) {

    /** A setting; null is one that is not there. */
    public record Change(
            String key, @Nullable String before, @Nullable String after) {}

    /** The pattern of a phrase; null is one that is not there. */
    public record PhraseChange(
            Language language,
            String key,
            @Nullable String before,
            @Nullable String after) {}

    /**
     * A file.
     *
     * @param kind whether it came, went, or is another
     * @param lines what is another in a text, as {@code diff -u} shows it; none for pictures and Word files
     */
    public record FileChange(String name, Kind kind, List<String> lines) {
        public FileChange {
            lines = List.copyOf(lines);
        }
    }

    /** What happened to a file. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Kinds of files that are compared as text. */
    private static final Set<String> TEXTS = Set.of("html", "css", "txt", "md");

    public PackDifference {
        settings = List.copyOf(settings);
        phrases = List.copyOf(phrases);
        files = List.copyOf(files);
    }

    /** Compares two packs, whatever is wrong with them. */
    public static PackDifference between(TemplatePack before, TemplatePack after) {
        return new PackDifference(settings(before, after), phrases(before, after), files(before, after));
    }

    public boolean isEmpty() {
        return settings.isEmpty() && phrases.isEmpty() && files.isEmpty();
    }

    private static List<Change> settings(TemplatePack before, TemplatePack after) {
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        List<Change> changes = new ArrayList<>();
        now.forEach((key, value) -> {
            if (!value.equals(old.get(key))) {
                changes.add(new Change(key, old.get(key), value));
            }
        });
        old.forEach((key, value) -> {
            if (!now.containsKey(key)) {
                changes.add(new Change(key, value, null));
            }
        });
        return changes;
    }

    private static Map<String, String> values(TemplatePack pack) {
        return pack.settings().stream()
                .filter(setting -> !setting.key().equals("extends"))
                .collect(Collectors.toMap(
                        PackSetting::key, PackSetting::value, (a, b) -> b, java.util.LinkedHashMap::new));
    }

    private static List<PhraseChange> phrases(TemplatePack before, TemplatePack after) {
        List<PhraseChange> changes = new ArrayList<>();
        for (Language language : Language.values()) {
            Map<String, String> old = before.data().phrases(language).patterns();
            Map<String, String> now = after.data().phrases(language).patterns();
            Set<String> keys = new TreeSet<>(old.keySet());
            keys.addAll(now.keySet());
            for (String key : keys) {
                if (!java.util.Objects.equals(old.get(key), now.get(key))) {
                    changes.add(new PhraseChange(language, key, old.get(key), now.get(key)));
                }
            }
        }
        return changes;
    }

    private static List<FileChange> files(TemplatePack before, TemplatePack after) {
        Set<String> names = new TreeSet<>(before.files());
        names.addAll(after.files());
        names.remove("pack.yaml");
        Arrays.stream(Language.values()).map(PackPhrases::file).forEach(names::remove);
        List<FileChange> changes = new ArrayList<>();
        for (String name : names) {
            byte[] old = before.file(name).orElse(null);
            byte[] now = after.file(name).orElse(null);
            if (!Arrays.equals(old, now)) {
                Kind kind = old == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
                changes.add(new FileChange(name, kind, lines(name, old, now)));
            }
        }
        return changes;
    }

    private static List<String> lines(String name, byte @Nullable [] before, byte @Nullable [] after) {
        String kind = name.substring(name.lastIndexOf('.') + 1);
        String old = before == null ? "" : Utf8.text(before);
        String now = after == null ? "" : Utf8.text(after);
        return old == null || now == null || !TEXTS.contains(kind) ? List.of() : LineDifference.between(old, now);
    }
}
