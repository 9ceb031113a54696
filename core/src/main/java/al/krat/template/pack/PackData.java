package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.PackFacts;
import al.krat.template.Style;
import al.krat.template.TemplateProblem;
import al.krat.template.word.ReferenceReader;
import al.krat.template.word.WordReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A pack with all that it inherits. */
public final class PackData {

    /**
     * A file.
     *
     * @param place what findings call it
     */
    public record File(String place, byte[] bytes) {}

    private final String name;
    private final Map<String, File> files;
    private final Head head;
    private final List<PackFiles> chain;
    private final ConcurrentHashMap<Language, PackPhrases> phrases = new ConcurrentHashMap<>();
    private final Map<String, String> templates;
    private final Set<String> images;
    private final @Nullable WordReference reference;
    private final List<TemplateProblem> problems;

    PackData(
            String name,
            Map<String, File> files,
            Set<String> images,
            Head head,
            List<PackFiles> chain,
            List<TemplateProblem> problems) {
        this.name = name;
        this.files = Map.copyOf(files);
        this.images = Set.copyOf(images);
        this.head = head;
        this.chain = List.copyOf(chain);
        List<TemplateProblem> all = new ArrayList<>(problems);
        this.templates = templates(files, all);
        this.reference = reference(files.get(WordReference.FILE), all);
        this.problems = List.copyOf(all);
    }

    private static @Nullable WordReference reference(@Nullable File file, List<TemplateProblem> problems) {
        return file == null
                ? null
                : ReferenceReader.read(
                        file.bytes(), problem -> problems.add(problem.in(new Place.InText(file.place(), 0, 0))));
    }

    private static Map<String, String> templates(Map<String, File> files, List<TemplateProblem> problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, file) -> {
            if (PackFiles.kind(name).equals("html")) {
                String text = Utf8.text(file.bytes());
                if (text == null) {
                    problems.add(
                            TemplateProblem.at(new Place.InText(file.place(), 0, 0), PackCode.FILE_ENCODING, Map.of()));
                } else {
                    texts.put(name, text);
                }
            }
        });
        return Map.copyOf(texts);
    }

    public String name() {
        return name;
    }

    public String qark() {
        return head.qark();
    }

    public PackFacts facts() {
        return head.facts();
    }

    public Style style() {
        return head.style();
    }

    public Map<String, File> files() {
        return files;
    }

    /** The names of the pictures. */
    public Set<String> images() {
        return images;
    }

    /** What was taken of the pack's Word file, or null. */
    public @Nullable WordReference reference() {
        return reference;
    }

    /** The template files as text. */
    public Map<String, String> templates() {
        return templates;
    }

    /** The phrases in a language, read when first asked for. */
    public PackPhrases phrases(Language language) {
        return phrases.computeIfAbsent(language, wanted -> PackPhrases.read(chain, wanted));
    }

    /** What is wrong with the files and with pack.yaml; phrases have their own. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
