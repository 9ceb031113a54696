package al.krat;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A catalogue in both languages, {@code …_sq.yaml} and {@code …_en.yaml}, and what would mend it, line by line. */
final class CataloguePair {

    /** A key at the start of a line. */
    private static final Pattern KEY = Pattern.compile("(?m)^\"?([^\\s\"#:][^\\s\":]*)\"?:");

    private final Path albanian;
    private final Path english;
    private final Phrases sq;
    private final Phrases en;

    /** @param albanian the Albanian catalogue; the English one lies beside it */
    CataloguePair(Path albanian) {
        this.albanian = albanian;
        this.english = albanian.resolveSibling(albanian.getFileName().toString().replace("_sq.yaml", "_en.yaml"));
        this.sq = read(albanian, Language.ALBANIAN);
        this.en = read(english, Language.ENGLISH);
    }

    private static Phrases read(Path file, Language language) {
        try {
            if (!Files.exists(file)) {
                return Phrases.of(language, Map.of());
            }
            return Phrases.read(file.getFileName().toString(), Files.readAllBytes(file), language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it belongs to a pack that takes what it lacks from another. */
    boolean isChild() {
        Path pack = albanian.resolveSibling("pack.yaml");
        return Files.exists(pack)
                && Pattern.compile("(?m)^extends:")
                        .matcher(JavaLiterals.text(pack))
                        .find();
    }

    /** Whether it lies with the classes of a package. */
    boolean isBeside(String name) {
        return albanian.toString()
                .replace('\\', '/')
                .contains("resources/" + name.replace('.', '/') + "/" + albanian.getFileName());
    }

    /** The keys of either language. */
    Set<String> keys() {
        Set<String> keys = new TreeSet<>(sq.keys());
        keys.addAll(en.keys());
        return keys;
    }

    /** What is in one language and not in the other, and what takes other values there. */
    List<String> differences() {
        List<String> fixes = new ArrayList<>();
        for (String key : keys()) {
            if (!sq.has(key)) {
                fixes.add("add to " + albanian + ", in Albanian: " + line(english, key));
            } else if (!en.has(key)) {
                fixes.add("add to " + english + ", in English: " + line(albanian, key));
            } else if (!sq.arguments(key).equals(en.arguments(key))) {
                fixes.add("give the same values " + new TreeSet<>(sq.arguments(key)) + " in " + albanian + ": "
                        + line(albanian, key) + "\n and " + new TreeSet<>(en.arguments(key)) + " in " + english + ": "
                        + line(english, key));
            }
        }
        return fixes;
    }

    /** What nobody says. */
    List<String> unused(Predicate<String> used) {
        List<String> fixes = new ArrayList<>();
        for (String key : keys()) {
            if (!used.test(key)) {
                fixes.add("delete from " + albanian + " and " + english + ": " + line(albanian, key));
            }
        }
        return fixes;
    }

    /** What is said and missing. */
    List<String> missing(Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeAll(keys());
        return missing.stream()
                .map(key -> "add to " + albanian + " and " + english + ": " + key + ": …")
                .toList();
    }

    /** Where the call of a key names other values than its pattern. */
    List<String> arguments(String key, Set<String> given, String call) {
        List<String> fixes = new ArrayList<>();
        Map<Path, Phrases> all = new LinkedHashMap<>();
        all.put(albanian, sq);
        all.put(english, en);
        all.forEach((file, phrases) -> {
            if (phrases.has(key) && !phrases.arguments(key).equals(given)) {
                fixes.add(
                        call + " gives " + new TreeSet<>(given) + "; change it or in " + file + ": " + line(file, key));
            }
        });
        return fixes;
    }

    /** The line of a key as it stands in a file, with those that go on from it. */
    private static String line(Path file, String key) {
        String yaml = JavaLiterals.text(file);
        Matcher keys = KEY.matcher(yaml);
        int from = -1;
        while (keys.find()) {
            if (from >= 0) {
                return yaml.substring(from, keys.start())
                        .replaceAll("(?m)^#.*\\R?", "")
                        .strip();
            }
            from = keys.group(1).equals(key) ? keys.start() : -1;
        }
        return from < 0 ? key + ": …" : yaml.substring(from).strip();
    }

    @Override
    public String toString() {
        return albanian.toString();
    }
}
