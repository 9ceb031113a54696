package al.krat.cli;

import al.krat.Krat;
import al.krat.domain.Finding;
import al.krat.language.Folding;
import al.krat.language.Nearest;
import al.krat.template.PackArchive;
import al.krat.template.PackName;
import al.krat.template.PackStart;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds packs: by name in the workspace and among those that krat ships, as a folder, or as a zip. */
final class Packs {

    static final String FOLDER = "modelet";
    private static final String ZIP = ".zip";

    private final Talk talk;
    private final Optional<Path> workspace;

    Packs(Talk talk, PackOptions options) {
        this.talk = talk;
        this.workspace = new Inputs(talk.environment()).workspace(options.workspace, null);
    }

    /** The workspace's own packs lie in it; empty without a workspace. */
    Optional<Path> folder() {
        return workspace.map(found -> found.resolve(FOLDER));
    }

    Optional<Path> workspace() {
        return workspace;
    }

    /** The names of the workspace's own packs. */
    Set<String> own() throws IOException {
        Set<String> names = new TreeSet<>();
        if (folder().filter(Files::isDirectory).isPresent()) {
            try (Stream<Path> all = Files.list(folder().get())) {
                all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                        .map(path -> String.valueOf(path.getFileName()))
                        .filter(name -> !name.startsWith("."))
                        .forEach(names::add);
            }
        }
        return names;
    }

    /** A pack as typed: a zip, the name of a workspace's or shipped pack, or a folder. */
    TemplatePack find(String typed) throws IOException {
        Path path = talk.environment().resolve(Path.of(typed));
        if (isZip(typed)) {
            return archive(typed).pack();
        }
        String name = Folding.ascii(typed);
        if (own().contains(name)) {
            return TemplatePack.of(folder().orElseThrow().resolve(name));
        }
        if (TemplatePack.shipped().contains(name) && !Files.exists(path.resolve(PackStart.FILE))) {
            return TemplatePack.named(name);
        }
        if (Files.isDirectory(path)) {
            return TemplatePack.of(path);
        }
        throw unknown(typed);
    }

    /** A zip as typed, read no further than a pack may reach. */
    PackArchive archive(String typed) throws IOException {
        Path path = talk.environment().resolve(Path.of(typed));
        if (Files.isDirectory(path)) {
            throw new Stop(ExitCode.USAGE, "usage.folder", Map.of("file", typed));
        }
        byte[] zip;
        try (InputStream in = Files.newInputStream(path)) {
            zip = in.readNBytes(PackArchive.MAX_BYTES);
        }
        return folder().isPresent() ? PackArchive.read(typed, zip, folder().get()) : PackArchive.read(typed, zip);
    }

    /** Whether something typed is a zip, by its ending. */
    static boolean isZip(String typed) {
        return typed.toLowerCase(Locale.ROOT).endsWith(ZIP);
    }

    /** The pack that a name could not have, told with those that are there. */
    Stop unknown(String typed) throws IOException {
        Set<String> known = new TreeSet<>(TemplatePack.shipped());
        known.addAll(own());
        String meant = Nearest.of(typed, known).orElseGet(() -> String.join(", ", known));
        return new Stop(ExitCode.USAGE, "usage.pack", Map.of("name", typed, "known", meant));
    }

    /** A name for a new pack. */
    static String name(String typed) {
        String name = Folding.ascii(typed);
        if (!PackName.is(name)) {
            throw new Stop(ExitCode.USAGE, "templates.name", Map.of("name", typed));
        }
        return name;
    }

    /**
     * All that is wrong with a pack: without data, and then, where that finds no error, with the shipped example; what a
     * page may not hold shows only on a page.
     */
    static List<Finding> check(TemplatePack pack) throws IOException {
        List<Finding> findings = new ArrayList<>(Krat.check(pack));
        if (findings.stream().noneMatch(Finding::isError)) {
            findings.addAll(ExampleMeeting.trial(pack));
        }
        return findings;
    }

    /** The lines of the files that findings point into. */
    static Map<String, List<String>> lines(TemplatePack pack, List<Finding> findings) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        if (!findings.isEmpty()) {
            pack.sources().forEach((place, bytes) -> lines.put(place, SourceText.lines(bytes)));
            lines.putAll(pack.wordLines());
        }
        return lines;
    }

    static long errors(List<Finding> findings) {
        return findings.stream().filter(Finding::isError).count();
    }
}
