package al.krat.cli;

import al.krat.domain.Qark;
import al.krat.language.Folding;
import al.krat.template.PackStart;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** modelet krijo: begins a pack, or copies into one what is to be changed. */
@Command(name = "krijo", aliases = "create")
final class PackCreateCommand implements Callable<Integer> {

    private final Talk talk;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Mixin
    private PackOptions options = new PackOptions();

    @Option(
            names = {"--nga", "--from"},
            paramLabel = "${bundle:label.pack}",
            descriptionKey = "packFrom")
    private @Nullable String from;

    @Option(
            names = {"--qarku", "--qark"},
            paramLabel = "${bundle:label.qark}",
            descriptionKey = "packQark")
    private @Nullable Qark qark;

    @Option(
            names = {"--me", "--with"},
            split = ",",
            paramLabel = "${bundle:label.part}",
            hideParamSyntax = true,
            descriptionKey = "packWith")
    private List<String> parts = List.of();

    @Option(
            names = {"-o", "--dalja", "--output"},
            paramLabel = "${bundle:label.folder}",
            descriptionKey = "packFolder")
    private @Nullable Path folder;

    @Parameters(arity = "1", paramLabel = "${bundle:label.name}", descriptionKey = "packNew")
    private String typed = "";

    PackCreateCommand(Talk talk) {
        this.talk = talk;
    }

    @Override
    public Integer call() throws IOException {
        String name = Packs.name(typed);
        Packs packs = new Packs(talk, options);
        Path around = folder != null
                ? talk.environment().resolve(folder)
                : packs.folder().orElse(null);
        if (around == null) {
            throw new Stop(ExitCode.USAGE, "templates.noWorkspace", Map.of());
        }
        if (TemplatePack.shipped().contains(name)) {
            throw new Stop(ExitCode.USAGE, "templates.shipped", Map.of("name", name));
        }
        Path pack = around.resolve(name);
        if (from != null && PackOfLetter.isLetter(from)) {
            if (!parts.isEmpty()) {
                throw new Stop(ExitCode.USAGE, "templates.letterParts", Map.of());
            }
            return new PackOfLetter(talk).make(from, pack, name, shown(name, pack), qark);
        }
        boolean isNew = !Files.exists(pack, LinkOption.NOFOLLOW_LINKS);
        if (!isNew && (parts.isEmpty() || from != null || qark != null)) {
            throw new Stop(ExitCode.FILES, "templates.exists", Map.of("folder", talk.typed(pack), "name", name));
        }
        TemplatePack parent = isNew ? parent(packs, around) : existing(pack);
        if (parent.hasErrors()) {
            talk.err().print(talk.findings(parent.findings(), Packs.lines(parent, parent.findings())));
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
        String last = write(pack, isNew ? name : null, new PackStart(parent));
        talk.say("templates.createNext", Map.of("file", talk.typed(pack.resolve(last)), "name", shown(name, pack)));
        return ExitCode.DONE;
    }

    /** The pack to extend: one that krat ships, or one that lies beside the new one, where it is looked for. */
    private TemplatePack parent(Packs packs, Path around) throws IOException {
        String name = from == null ? Library.STANDARD : Folding.ascii(from);
        if (TemplatePack.shipped().contains(name)) {
            return TemplatePack.named(name);
        }
        Path beside = around.resolve(name);
        if (name.isEmpty() || !Files.isDirectory(beside, LinkOption.NOFOLLOW_LINKS)) {
            throw packs.unknown(String.valueOf(from));
        }
        return TemplatePack.of(beside);
    }

    /** What a pack that is there inherits, which is what it may copy. */
    private static TemplatePack existing(Path pack) throws IOException {
        TemplatePack own = TemplatePack.of(pack);
        return own.hasErrors() ? own : own.parent().orElse(own);
    }

    /** Writes the files; the answer is the last one, which is what somebody wants to change. */
    private String write(Path pack, @Nullable String newName, PackStart start) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (newName != null) {
            String extended = start.parent().layers().get(0).name();
            files.put(
                    PackStart.FILE, start.yaml(newName, extended, qark(newName)).getBytes(StandardCharsets.UTF_8));
        }
        List<String> phrases = new ArrayList<>();
        for (String part : parts) {
            if (!start.has(part)) {
                throw new Stop(ExitCode.USAGE, "templates.noPart", Map.of("part", part, "near", start.near(part)));
            }
            if (!start.isFile(part)) {
                phrases.add(part);
                continue;
            }
            if (Files.exists(pack.resolve(part), LinkOption.NOFOLLOW_LINKS)) {
                throw new Stop(ExitCode.FILES, "templates.partThere", Map.of("file", talk.typed(pack.resolve(part))));
            }
            files.put(part, start.file(part).orElseThrow());
        }
        if (!phrases.isEmpty()) {
            files.put(PackStart.catalogue(), catalogue(pack, start, phrases).getBytes(StandardCharsets.UTF_8));
        }
        PackFolderWriter.add(pack, files);
        files.keySet().forEach(file -> talk.out().println(talk.environment().shown(pack.resolve(file))));
        talk.out().flush();
        return List.copyOf(files.keySet()).get(files.size() - 1);
    }

    /** What the catalogue holds stays as it was typed; phrases are only added to it. */
    private String catalogue(Path pack, PackStart start, List<String> phrases) throws IOException {
        Path file = pack.resolve(PackStart.catalogue());
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return start.catalogue("", phrases);
        }
        String before = Files.readString(file);
        for (String phrase : phrases) {
            if (before.lines().anyMatch(line -> line.startsWith(phrase + ":"))) {
                throw new Stop(
                        ExitCode.FILES, "templates.phraseThere", Map.of("phrase", phrase, "file", talk.typed(file)));
            }
        }
        return start.catalogue(before, phrases);
    }

    /** The qark asked for, else the one that the pack is called by. */
    private @Nullable Qark qark(String name) {
        return qark != null ? qark : Qark.of(name).orElse(null);
    }

    /** The name where it is enough to find the pack, else its folder. */
    private String shown(String name, Path pack) {
        return folder == null ? name : talk.typed(pack);
    }
}
