package al.krat.writer.docx;

import al.krat.archive.ArchiveWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The zip of parts (ISO/IEC 29500-2), in the order of adding. */
final class Container {
    private record Part(String name, String type, byte[] content) {}

    private final List<Part> parts = new ArrayList<>();
    private final Relations relations = new Relations();

    /** Relationships of the package itself. */
    Relations relations() {
        return relations;
    }

    /** Adds a part of its own content type, {@code word/document.xml}. */
    void part(String name, String type, byte[] content) {
        parts.add(new Part(name, type, content));
    }

    /** Adds a picture, whose type follows from its name. */
    void picture(String name, byte[] content) {
        parts.add(new Part(name, "", content));
    }

    byte[] bytes() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("[Content_Types].xml", contentTypes());
        files.put("_rels/.rels", relations.xml());
        for (Part part : parts) {
            if (files.put(part.name(), part.content()) != null) {
                throw new IllegalStateException("two parts of one name: " + part.name());
            }
        }
        return ArchiveWriter.deflated(files);
    }

    private byte[] contentTypes() {
        var xml = new Xml(2_048).open("Types").attribute("xmlns", Ooxml.CONTENT_TYPES);
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("rels", Ooxml.RELATIONS_TYPE);
        defaults.put("xml", "application/xml");
        var pictures = new TreeSet<String>();
        for (Part part : parts) {
            if (part.type().isEmpty()) {
                pictures.add(part.name().substring(part.name().lastIndexOf('.') + 1));
            }
        }
        pictures.forEach(extension -> defaults.put(extension, "image/" + extension));
        defaults.forEach((extension, type) -> xml.open("Default")
                .attribute("Extension", extension)
                .attribute("ContentType", type)
                .close());
        for (Part part : parts) {
            if (!part.type().isEmpty() && !part.type().equals(Ooxml.RELATIONS_TYPE)) {
                xml.open("Override")
                        .attribute("PartName", "/" + part.name())
                        .attribute("ContentType", part.type())
                        .close();
            }
        }
        return xml.close().bytes();
    }
}
