package al.krat.intake.word;

import al.krat.intake.word.Block.Aside;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes, endnotes and comments of a file; a part is read when the first of its notes is asked for. */
final class Asides {

    private final WordPackage file;
    private final Shared shared;
    private final Map<Aside.Kind, Map<String, List<String>>> known = new EnumMap<>(Aside.Kind.class);

    Asides(WordPackage file, Shared shared) {
        this.file = file;
        this.shared = shared;
    }

    /** The lines of a note; none where it is empty or missing. */
    List<String> of(Aside aside) {
        return known.computeIfAbsent(aside.kind(), this::read).getOrDefault(aside.id(), List.of());
    }

    private Map<String, List<String>> read(Aside.Kind kind) {
        Map<String, List<String>> notes = new HashMap<>();
        byte[] part = file.related(kind.part);
        if (part != null) {
            PartXml.read(part, xml -> {
                while (xml.child()) {
                    String id = xml.attribute("id");
                    boolean note = xml.name().equals(kind.element);
                    List<String> lines = Body.of(xml, shared).paragraphs().stream()
                            .flatMap(paragraph -> paragraph.lines().stream())
                            .filter(line -> !line.isBlank())
                            .toList();
                    if (note) {
                        notes.put(id, lines);
                    }
                }
            });
        }
        return notes;
    }
}
