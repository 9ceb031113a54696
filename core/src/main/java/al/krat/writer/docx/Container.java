package al.krat.writer.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip of parts (ISO/IEC 29500-2). Entries stand in the order of adding, all of the first day that a zip can
 * name, so that the same parts give the same bytes.
 */
final class Container {
    /**
     * A local time, for a zip has no zone. Noon of its first day: midnight is what the JDK writes for «earlier», and it
     * then adds the instant, which leans on the machine's zone.
     */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 12, 0);

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
        var bytes = new ByteArrayOutputStream(32_768);
        try (var zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", contentTypes());
            entry(zip, "_rels/.rels", relations.xml());
            for (Part part : parts) {
                entry(zip, part.name(), part.content());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
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
