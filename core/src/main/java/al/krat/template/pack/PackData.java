package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.picture.Picture;
import al.krat.template.PackCode;
import al.krat.template.PackCss;
import al.krat.template.PackFacts;
import al.krat.template.PackSetting;
import al.krat.template.Style;
import al.krat.template.TemplateProblem;
import al.krat.template.fill.WordTemplate;
import al.krat.template.markup.Position;
import al.krat.template.word.ReferenceReader;
import al.krat.template.word.TemplateReader;
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

    private static final String CSS = "style.css";

    private final Map<String, File> files;
    private final Head head;
    private final List<Layer> chain;
    private final ConcurrentHashMap<Language, PackPhrases> phrases = new ConcurrentHashMap<>();
    private final Map<String, String> templates;
    private final Map<String, Picture> images;
    private final @Nullable WordReference reference;
    private final Map<String, WordTemplate> wordTemplates;
    private final List<TemplateProblem> problems;

    /** @param chain the pack, its parent, and so on */
    PackData(
            Map<String, File> files,
            Map<String, Picture> images,
            Head head,
            List<Layer> chain,
            List<TemplateProblem> problems) {
        this.files = Map.copyOf(files);
        this.images = Map.copyOf(images);
        this.head = head;
        this.chain = List.copyOf(chain);
        List<TemplateProblem> all = new ArrayList<>(problems);
        this.templates = templates(files, all);
        this.reference = reference(files.get(WordReference.FILE), all);
        this.wordTemplates = wordTemplates(files, all);
        css(files, all);
        this.problems = List.copyOf(all);
    }

    private static @Nullable WordReference reference(@Nullable File file, List<TemplateProblem> problems) {
        return file == null
                ? null
                : ReferenceReader.read(
                        file.bytes(), problem -> problems.add(problem.in(new Place.InText(file.place(), 0, 0))));
    }

    /** Word templates are named as HTML templates are: {@code minutes.docx}, {@code minutes_en.docx}. */
    private static Map<String, WordTemplate> wordTemplates(Map<String, File> files, List<TemplateProblem> problems) {
        Map<String, WordTemplate> read = new LinkedHashMap<>();
        files.forEach((name, file) -> {
            if (isWordTemplate(name, files.keySet())) {
                WordTemplate template = TemplateReader.read(file.place(), file.bytes(), problems::add);
                if (template != null) {
                    read.put(name, template);
                }
            }
        });
        return Map.copyOf(read);
    }

    private static boolean isWordTemplate(String name, Set<String> files) {
        if (!PackFiles.kind(name).equals("docx") || name.equals(WordReference.FILE)) {
            return false;
        }
        String stem = name.substring(0, name.length() - ".docx".length());
        int tail = stem.lastIndexOf('_');
        return files.contains(stem + ".html") || tail > 0 && files.contains(stem.substring(0, tail) + ".html");
    }

    /** The style sheet goes into pages as it is. */
    private static void css(Map<String, File> files, List<TemplateProblem> problems) {
        File sheet = files.get(CSS);
        if (sheet == null) {
            return;
        }
        String text = Utf8.text(sheet.bytes());
        var start = new Place.InText(sheet.place(), 0, 0);
        if (text == null) {
            problems.add(TemplateProblem.at(start, PackCode.FILE_ENCODING, Map.of()));
            return;
        }
        PackCss.all(text)
                .forEach((at, word) -> problems.add(TemplateProblem.at(
                        Position.of(sheet.place(), 1, 1, text, at, 0), PackCode.CSS_FORBIDDEN, Map.of("what", word))));
    }

    private static Map<String, String> templates(Map<String, File> files, List<TemplateProblem> problems) {
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((name, file) -> {
            if (PackFiles.kind(name).equals("html")) {
                String text = Utf8.text(file.bytes());
                if (text == null) {
                    problems.add(
                            TemplateProblem.at(new Place.InText(file.place(), 0, 0), PackCode.FILE_ENCODING, Map.of()));
                }
                // one that cannot be read is there all the same, so that who inserts it is not told that it is missing
                texts.put(name, text == null ? "" : text);
            }
        });
        return Map.copyOf(texts);
    }

    public String name() {
        return chain.get(0).name();
    }

    /** The files of the pack itself and of each that it inherits from, nearest first. */
    public List<PackFiles> chain() {
        return chain.stream().map(Layer::files).toList();
    }

    /** What each pack of the chain is found by, nearest first. */
    public List<String> names() {
        return chain.stream().map(Layer::label).toList();
    }

    /** Whether all is there that the pack inherits; where not, what is missing says nothing of the pack. */
    public boolean isWhole() {
        return chain.stream().allMatch(Layer::hasHead)
                && !chain.get(chain.size() - 1).head().values().containsKey("extends");
    }

    /** The pack that this one extends, with all that it inherits; null where it extends none. */
    public @Nullable PackData parent() {
        return chain.size() == 1 ? null : PackLoader.lay(chain.subList(1, chain.size()), List.of());
    }

    /** What the pack.yaml files say, with who says it. */
    public List<PackSetting> settings() {
        return PackSettings.of(chain);
    }

    public String qark() {
        return head.qark();
    }

    /** Whether the pack says of itself that old text is still in its templates. */
    public boolean isUnfinished() {
        return head.unfinished();
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

    /** The pictures by name, without what a program wrote beside the pixels. */
    public Map<String, Picture> images() {
        return images;
    }

    /** What was taken of the pack's Word file, or null. */
    public @Nullable WordReference reference() {
        return reference;
    }

    /** The Word templates by file name. */
    public Map<String, WordTemplate> wordTemplates() {
        return wordTemplates;
    }

    /** The template files as text. */
    public Map<String, String> templates() {
        return templates;
    }

    /** The phrases in a language, read when first asked for. */
    public PackPhrases phrases(Language language) {
        return phrases.computeIfAbsent(language, wanted -> PackPhrases.read(chain(), wanted));
    }

    /** The phrases of the pack's own file. */
    public PackPhrases ownPhrases(Language language) {
        return PackPhrases.read(chain().subList(0, 1), language);
    }

    /** The phrases of what the pack extends. */
    public PackPhrases inheritedPhrases(Language language) {
        return PackPhrases.read(chain().subList(1, chain.size()), language);
    }

    /** What is wrong with the files and with pack.yaml; phrases have their own. */
    public List<TemplateProblem> problems() {
        return problems;
    }
}
