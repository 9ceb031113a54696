package al.krat.template.word;

import al.krat.picture.Picture;
import al.krat.picture.PictureException;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a Word file and what they refer to (ISO/IEC 29500-2). */
final class OfficePackage {
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int MAX_RELATIONS = 2_000;
    private static final List<String> ACTIVE = List.of("vbaProject.bin", "vbaData.xml", "activeX", "embeddings");

    /**
     * What a part refers to.
     *
     * @param kind the last word of its type, «styles»; empty for types that are not of the standard
     * @param part the name of the part, or null for what is not in the file
     * @param address what leads out of the file, as it is written; empty for a part
     */
    record Relation(String kind, @Nullable String part, String address) {}

    private final Zip zip;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byExtension = new HashMap<>();
    private final Map<String, Map<String, Relation>> relations = new HashMap<>();
    private final Map<String, Optional<Picture>> pictures = new HashMap<>();
    private final String main;

    private OfficePackage(Zip zip) {
        this.zip = zip;
        types();
        this.main = relations("").values().stream()
                .filter(relation -> relation.kind.equals("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse("");
    }

    /**
     * Opens a file.
     *
     * @throws al.krat.template.TemplateProblem where it is no Word document
     */
    static OfficePackage of(byte[] file) {
        var opened = new OfficePackage(Zip.of(file));
        opened.check(opened.main, Set.of(WORD + "document.main+xml", WORD + "template.main+xml"));
        return opened;
    }

    Set<String> names() {
        return zip.names();
    }

    /** Those of its parts that would run something, or hold another file. */
    List<String> active() {
        return names().stream()
                .filter(name -> ACTIVE.stream().anyMatch(each -> name.contains("/" + each)))
                .toList();
    }

    /** The name of the document part. */
    String main() {
        return main;
    }

    /** The content of a part, or null. */
    byte @Nullable [] content(String part) {
        return zip.content(part);
    }

    /** The root of a Word part that is referred to as a kind («styles») and must be of that type. */
    Tree word(String part, String kind, String root) {
        check(part, Set.of(WORD + kind + "+xml"));
        return xml(part, root);
    }

    /** The root of a part of any type. */
    Tree xml(String part, String root) {
        byte[] content = zip.content(part);
        if (content == null) {
            throw Refusal.part(part);
        }
        return PartXml.read(part, content, root);
    }

    /** What a part refers to by id; the file itself has an empty name. */
    Map<String, Relation> relations(String part) {
        Map<String, Relation> known = relations.get(part);
        if (known == null) {
            known = Collections.unmodifiableMap(read(part));
            relations.put(part, known);
        }
        return known;
    }

    /** A picture of the file, read once however often it is shown; empty where it cannot be. */
    Optional<Picture> picture(String part) {
        return pictures.computeIfAbsent(part, each -> {
            byte[] content = zip.content(each);
            try {
                return content == null ? Optional.empty() : Optional.of(Picture.of(content));
            } catch (PictureException e) {
                return Optional.empty(); // what cannot be shown is left out, as all that is not taken
            }
        });
    }

    private Map<String, Relation> read(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        String name = folder + "_rels/" + part.substring(slash) + ".rels";
        byte[] content = zip.content(name);
        if (content == null) {
            return Map.of();
        }
        Map<String, Relation> found = new LinkedHashMap<>();
        for (Tree each : PartXml.read(name, content, "rel:Relationships").all("rel:Relationship")) {
            String type = each.get("Type");
            String kind = type.startsWith(RELATION) ? type.substring(RELATION.length()) : "";
            boolean outside = each.get("TargetMode").equalsIgnoreCase("External");
            found.put(
                    each.get("Id"),
                    new Relation(
                            kind,
                            outside ? null : resolved(folder, each.get("Target")),
                            outside ? each.get("Target") : ""));
            if (found.size() > MAX_RELATIONS) {
                throw Refusal.tooLarge(MAX_RELATIONS);
            }
        }
        return found;
    }

    /** The part that the document refers to as a kind, or null. */
    @Nullable String referred(String kind) {
        return relations(main).values().stream()
                .filter(relation -> relation.kind.equals(kind) && relation.part != null)
                .map(Relation::part)
                .findFirst()
                .orElse(null);
    }

    private void check(String part, Set<String> types) {
        String type = byName.getOrDefault(
                part,
                byExtension.getOrDefault(
                        part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), ""));
        if (!types.contains(type) || !zip.names().contains(part)) {
            throw Refusal.part(part.isEmpty() ? "word/document.xml" : part);
        }
    }

    private void types() {
        for (Tree each : xml("[Content_Types].xml", "ct:Types").children()) {
            if (each.is("ct:Override")) {
                byName.put(each.get("PartName").replaceFirst("^/", ""), each.get("ContentType"));
            } else if (each.is("ct:Default")) {
                byExtension.put(each.get("Extension").toLowerCase(Locale.ROOT), each.get("ContentType"));
            }
        }
    }

    /** A name as the zip has it; what leads out of the file leads to no part. */
    private static @Nullable String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        while (path.contains("/../")) {
            int up = path.indexOf("/../");
            int before = path.lastIndexOf('/', up - 1) + 1;
            path = path.substring(0, before) + path.substring(up + 4);
        }
        return path.startsWith("../") || path.contains(":") ? null : path.startsWith("./") ? path.substring(2) : path;
    }
}
