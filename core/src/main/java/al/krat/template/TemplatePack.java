package al.krat.template;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import al.krat.language.Phrases;
import al.krat.picture.Picture;
import al.krat.template.engine.PackEngine;
import al.krat.template.engine.PackResolver;
import al.krat.template.expression.Suggestions;
import al.krat.template.fill.WordTemplate;
import al.krat.template.pack.PackData;
import al.krat.template.pack.PackFiles;
import al.krat.template.pack.PackFolder;
import al.krat.template.pack.PackLoader;
import al.krat.template.pack.ShippedPacks;
import al.krat.template.word.WordReference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A pack (modeli): the look, words and facts of an institution's documents, together with what it inherits from the
 * pack that it extends. All of it is in memory; once made, nothing is read any more. Immutable; share it between
 * threads.
 *
 * <p>What is wrong with a pack is in its {@link #findings()}; a pack with errors renders nothing.
 */
public final class TemplatePack {

    private final PackData data;
    private final List<Finding> findings;
    private final boolean shipped;
    private volatile @Nullable Engine engine;
    private final ConcurrentHashMap<Language, Phrases> phrases = new ConcurrentHashMap<>();

    private TemplatePack(PackData data, List<Finding> more, boolean shipped) {
        this.shipped = shipped;
        this.data = data;
        List<Finding> all = new ArrayList<>(more);
        data.problems().forEach(problem -> all.add(problem.finding(data.name())));
        this.findings = List.copyOf(all);
    }

    /** What renders, apart so that its library is loaded with the first page: who only reads and checks needs none. */
    private record Engine(PackResolver resolver, PackEngine engine) {

        static Engine of(PackData data) {
            Map<String, String> places = new LinkedHashMap<>();
            data.files().forEach((name, file) -> places.put(name, file.place()));
            var resolver = new PackResolver(data.templates(), places);
            return new Engine(resolver, new PackEngine(resolver));
        }
    }

    /** A pack that krat ships; a name that it does not know is a finding. */
    public static TemplatePack named(String name) {
        PackFiles files = ShippedPacks.read(name);
        if (files != null) {
            return new TemplatePack(new PackLoader(ShippedPacks::read).load(files), List.of(), true);
        }
        Finding unknown = Finding.of(
                PackCode.PACK_UNKNOWN,
                new Place.InText(name, 0, 0),
                Map.of("pack", name, "near", Suggestions.of(name, ShippedPacks.names())));
        return none(name, List.of(unknown));
    }

    /** The names of the packs that krat ships. */
    public static Set<String> shipped() {
        return ShippedPacks.names();
    }

    /**
     * A pack in a folder; it may extend a shipped one or one in a folder beside it.
     *
     * @throws IOException if the folder cannot be read
     */
    public static TemplatePack of(Path folder) throws IOException {
        PackFiles files = PackFolder.read(folder);
        return new TemplatePack(new PackLoader(parent -> parent(folder, parent)).load(files), List.of(), false);
    }

    /** A pack of files by name; it may extend a shipped one. */
    public static TemplatePack of(Map<String, byte[]> files) {
        var checked = new PackFiles.Builder("");
        new TreeMap<>(files).forEach((name, bytes) -> {
            if (checked.admits(name, bytes.length)) {
                checked.add(name, bytes.clone());
            }
        });
        return new TemplatePack(new PackLoader(ShippedPacks::read).load(checked.build()), List.of(), false);
    }

    /**
     * A pack of a zip, as {@link PackArchive} reads it: limits first, all of it in memory, whoever made it. Never throws
     * for content.
     *
     * @param name what findings call the zip
     */
    public static TemplatePack ofZip(String name, byte[] zip) {
        return PackArchive.read(name, zip).pack();
    }

    /** A pack that somebody else put together. */
    static TemplatePack of(PackData data, List<Finding> more) {
        return new TemplatePack(data, more, false);
    }

    /** No pack at all, and why. */
    static TemplatePack none(String name, List<Finding> why) {
        return new TemplatePack(new PackLoader(parent -> null).load(noFiles(name)), why, false);
    }

    private static PackFiles noFiles(String name) {
        var files = new PackFiles.Builder(name);
        files.add("pack.yaml", new byte[0]);
        return files.build();
    }

    private static @Nullable PackFiles parent(Path folder, String name) {
        PackFiles shipped = ShippedPacks.read(name);
        Path around = folder.toAbsolutePath().normalize().getParent();
        if (shipped != null || around == null || !PackName.is(name)) {
            return shipped;
        }
        Path beside = around.resolve(name);
        try {
            return Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS) ? PackFolder.read(beside) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return data.name();
    }

    /** The key of the pack's qark, «durres»; empty for a pack of no qark. */
    public String qark() {
        return data.qark();
    }

    /** Whether old text is still in its templates, as its pack.yaml says: all that is made of it is a draft (PROJEKT). */
    public boolean isUnfinished() {
        return data.isUnfinished();
    }

    public PackFacts facts() {
        return data.facts();
    }

    public Style style() {
        return data.style();
    }

    /** What is wrong with the files and facts; {@link #check} looks into phrases and templates as well. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether krat ships the pack, so that it was checked when krat was built. */
    public boolean isShipped() {
        return shipped;
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }

    /**
     * Checks the pack without data: its files, its phrases, and each template with all that it inserts against the type
     * of its view. Everything at once, with file, line and column.
     *
     * @param views the view of each template by the template's name, {@code minutes}
     */
    public List<Finding> check(Map<String, Class<? extends Record>> views) {
        return new PackCheck(this).all(views);
    }

    /** Checks one template, with all that it inserts, against the type of its view. */
    public List<Finding> check(String template, Class<? extends Record> view) {
        return new PackCheck(this).template(template, view);
    }

    /** The names of all files, inherited ones included. */
    public Set<String> files() {
        return new TreeSet<>(data.files().keySet());
    }

    /** The bytes of a file, as a copy. */
    public Optional<byte[]> file(String name) {
        PackData.File file = data.files().get(name);
        return file == null ? Optional.empty() : Optional.of(file.bytes().clone());
    }

    /** The pictures by name, without what a program wrote beside the pixels. */
    public Map<String, Picture> images() {
        return data.images();
    }

    /** The pack and those that it inherits from, nearest first, each with its own files. */
    public List<PackLayer> layers() {
        List<PackLayer> layers = new ArrayList<>();
        List<String> names = data.names();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            boolean isShipped = i == 0 ? shipped : ShippedPacks.names().contains(name);
            layers.add(PackLayer.of(name, isShipped, data.chain().get(i).files()));
        }
        return layers;
    }

    /** The pack that this one extends; empty where it extends none. */
    public Optional<TemplatePack> parent() {
        PackData parent = data.parent();
        return parent == null
                ? Optional.empty()
                : Optional.of(
                        new TemplatePack(parent, List.of(), layers().get(1).shipped()));
    }

    /** What the pack.yaml files say, the nearest first to speak, in the order of a pack.yaml written by hand. */
    public List<PackSetting> settings() {
        return data.settings();
    }

    /** The files that findings point into, by the names that they give them, those of parents included. */
    public Map<String, byte[]> sources() {
        Map<String, byte[]> sources = new TreeMap<>();
        data.chain()
                .forEach(pack -> pack.files().forEach((name, bytes) -> sources.put(pack.place(name), bytes.clone())));
        return sources;
    }

    /** What was taken of the pack's own Word file, {@code reference.docx}; empty for a pack without one. */
    public Optional<WordReference> reference() {
        return Optional.ofNullable(data.reference());
    }

    /** The pack's Word template of a document in a language, {@code minutes.docx} or {@code minutes_en.docx}. */
    public Optional<WordTemplate> wordTemplate(String template, Language language) {
        return Optional.ofNullable(data.wordTemplates().get(wordFile(template, language)));
    }

    /** What the file of a Word template is called. */
    static String wordFile(String template, Language language) {
        return template + (language == Language.ALBANIAN ? "" : "_" + language.code()) + ".docx";
    }

    /** The paragraphs of Word templates as they were read, by what findings call each file. */
    public Map<String, List<String>> wordLines() {
        Map<String, List<String>> lines = new TreeMap<>();
        data.wordTemplates().values().forEach(each -> lines.put(each.file(), each.lines()));
        return lines;
    }

    /** The pack's phrases in a language. */
    public Phrases phrases(Language language) {
        return phrases.computeIfAbsent(
                language, wanted -> Phrases.of(wanted, data.phrases(wanted).patterns()));
    }

    /** The pattern of a phrase, as its catalogue has it. */
    public Optional<String> pattern(Language language, String key) {
        return Optional.ofNullable(data.phrases(language).patterns().get(key));
    }

    PackEngine engine() {
        return made().engine();
    }

    PackResolver resolver() {
        return made().resolver();
    }

    private Engine made() {
        Engine known = engine;
        if (known == null) {
            synchronized (this) {
                known = engine;
                if (known == null) {
                    known = Engine.of(data);
                    engine = known;
                }
            }
        }
        return known;
    }

    PackData data() {
        return data;
    }
}
