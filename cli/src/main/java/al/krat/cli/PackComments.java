package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.file.AtomicFile;
import al.krat.template.TemplatePack;
import al.krat.template.word.CommentedCopy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes copies of a pack's Word templates with what is wrong as comments where it stands. */
final class PackComments {

    private final Talk talk;
    private final Path file;

    /** @param file as typed; a second template's copy has its own name before this one */
    PackComments(Talk talk, Path file) {
        this.talk = talk;
        this.file = file;
    }

    /** Writes a copy of each template of which something is said. */
    void write(TemplatePack pack, List<Finding> findings) throws IOException, EditedFileException {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (finding.place() instanceof Place.InWord at) {
                byFile.computeIfAbsent(at.file(), name -> new java.util.ArrayList<>())
                        .add(finding);
            }
        }
        if (byFile.isEmpty()) {
            talk.say("templates.noComments", Map.of("name", pack.name()));
            return;
        }
        Path to = talk.environment().resolve(file);
        Map<String, AtomicFile.Content> copies = new LinkedHashMap<>();
        byFile.forEach((name, some) -> {
            byte[] source = Objects.requireNonNull(pack.sources().get(name));
            List<String> lines = pack.wordLines().getOrDefault(name, List.of());
            byte[] copy = CommentedCopy.of(source, lines, some, talk.messages().language());
            String plain = String.valueOf(to.getFileName());
            copies.put(
                    copies.isEmpty() ? plain : name.substring(name.lastIndexOf('/') + 1) + "-" + plain,
                    out -> out.write(copy));
        });
        talk.written(new OutputFolder(to.toAbsolutePath().resolveSibling(""), false).write(copies));
    }
}
