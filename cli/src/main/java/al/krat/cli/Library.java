package al.krat.cli;

import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Committees;
import al.krat.domain.Qark;
import al.krat.language.Folding;
import al.krat.language.Nearest;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the library for an input: the workspace's, else the qark's that the input names. */
final class Library {

    private static final String PACKS_FOLDER = "modelet";
    private static final String STANDARD = "standard";

    private final Talk talk;

    Library(Talk talk) {
        this.talk = talk;
    }

    /**
     * The library for an input.
     *
     * @param workspace the workspace, or null
     * @param pack the pack typed, or null
     */
    Krat open(@Nullable Path workspace, @Nullable String pack, Source source) throws IOException {
        if (workspace != null) {
            Krat krat = Krat.open(workspace);
            return pack == null ? krat : krat.pack(pack(pack, workspace));
        }
        Optional<Qark> qark = SourceText.qark(source);
        String name =
                qark.map(Qark::key).filter(TemplatePack.shipped()::contains).orElse(STANDARD);
        Krat krat = Krat.with(pack == null ? TemplatePack.named(name) : pack(pack, null));
        return krat.committee().qark() != null || qark.isEmpty() ? krat : krat.committee(Committees.ofQark(qark.get()));
    }

    /** Stops where the pack has errors, which are said; such a pack makes no document. */
    void needPack(Krat krat) {
        if (krat.pack().hasErrors()) {
            talk.err().print(talk.findings(krat.pack().findings(), Map.of()));
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
    }

    private TemplatePack pack(String name, @Nullable Path workspace) throws IOException {
        if (workspace != null
                && Files.isDirectory(workspace.resolve(PACKS_FOLDER).resolve(name))) {
            return TemplatePack.of(workspace.resolve(PACKS_FOLDER).resolve(name));
        }
        String key = Folding.ascii(name);
        if (TemplatePack.shipped().contains(key)) {
            return TemplatePack.named(key);
        }
        Path folder = talk.environment().resolve(Path.of(name));
        if (Files.isDirectory(folder)) {
            return TemplatePack.of(folder);
        }
        String meant = Nearest.of(name, TemplatePack.shipped())
                .orElseGet(() -> String.join(
                        ", ", TemplatePack.shipped().stream().sorted().toList()));
        throw new Stop(ExitCode.USAGE, "usage.pack", Map.of("name", name, "known", meant));
    }
}
