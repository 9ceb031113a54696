package al.krat.intake.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A Word file as a package: its document part, and the parts that one refers to. What lies outside is not looked at. */
final class WordPackage {

    private static final String RELATIONS = ".rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final int OLE2 = 0xD0CF11E0;
    private static final int ZIP = 0x504B0304;

    private final ZipParts parts;
    private final Map<String, String> related = new HashMap<>();
    private final byte[] document;
    private boolean macros;
    private @Nullable String type;

    /** @throws Refusal where it is no Word file that can be read */
    WordPackage(byte[] bytes) {
        int magic = bytes.length < 4
                ? 0
                : (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (magic == OLE2) {
            throw new Refusal(WordCode.OLD_OR_LOCKED);
        }
        if (magic != ZIP) {
            throw new Refusal(WordCode.NOT_WORD);
        }
        if (bytes.length > Limits.FILE) {
            throw new Refusal(WordCode.TOO_LARGE);
        }
        parts = new ZipParts(bytes);
        Map<String, String> top = relations("", "_rels/" + RELATIONS);
        String main = top.get("officeDocument");
        byte[] types = parts.part(TYPES);
        if (main == null || types == null) {
            throw new Refusal(WordCode.NOT_WORD);
        }
        PartXml.read(types, xml -> types(xml, "/" + main));
        boolean word = type != null && (type.contains("wordprocessingml") || type.contains("ms-word"));
        byte[] found = word ? parts.part(main) : null;
        if (found == null) {
            throw new Refusal(WordCode.NOT_WORD);
        }
        document = found;
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        related.putAll(relations(folder, folder + "_rels/" + main.substring(slash) + RELATIONS));
    }

    private void types(PartXml xml, String main) {
        while (xml.child()) {
            String its = xml.attribute("ContentType");
            macros |= its.contains("macroEnabled") || its.contains("vbaProject");
            if (xml.attribute("PartName").equals(main)) {
                type = its;
            }
            xml.skip();
        }
    }

    /** The parts that a part refers to, by kind; what lies outside the package is left out. */
    private Map<String, String> relations(String folder, String name) {
        Map<String, String> found = new HashMap<>();
        byte[] part = parts.part(name);
        if (part != null) {
            PartXml.read(part, xml -> {
                while (xml.child()) {
                    String type = xml.attribute("Type");
                    String target = xml.attribute("Target");
                    if (!xml.attribute("TargetMode").equals("External")) {
                        String whole = target.startsWith("/") ? target.substring(1) : folder + target;
                        found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), whole);
                    }
                    xml.skip();
                }
            });
        }
        return found;
    }

    byte[] document() {
        return document;
    }

    /** The part of a kind that the document refers to («styles»), or null. */
    byte @Nullable [] related(String kind) {
        String name = related.get(kind);
        return name == null ? null : parts.part(name);
    }

    /** Whether it carries macros. */
    boolean hasMacros() {
        return macros;
    }
}
