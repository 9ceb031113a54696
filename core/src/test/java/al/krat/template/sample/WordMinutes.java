package al.krat.template.sample;

import al.krat.template.TemplatePack;
import al.krat.template.word.Sketch;
import al.krat.template.word.WordFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Complete minutes as a Word template, whose parts lie in the test resources to be read and changed by hand. */
public final class WordMinutes {
    private static final Path PARTS = Path.of("src/test/resources/al/krat/template/word/minutes");

    private WordMinutes() {}

    /** The file. */
    public static byte[] docx() {
        return docx("", "");
    }

    /** The file with other words in its document. */
    public static byte[] docx(String old, String fresh) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(PARTS)) {
            List<Path> parts = files.filter(Files::isRegularFile).sorted().toList();
            for (Path part : parts) {
                zip.putNextEntry(new ZipEntry(PARTS.relativize(part)
                        .toString()
                        .replace(part.getFileSystem().getSeparator(), "/")));
                boolean changed = !old.isEmpty() && part.endsWith("document.xml");
                zip.write(
                        changed
                                ? Files.readString(part, StandardCharsets.UTF_8)
                                        .replace(old, fresh)
                                        .getBytes(StandardCharsets.UTF_8)
                                : Files.readAllBytes(part));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Shorter minutes with a picture, footnotes and text boxes, in a list as well as outside of it. */
    public static byte[] withPicture() {
        String picture = """
                ^<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="450000"/>
                <wp:docPr id="7" name="Picture 7" descr="Harta e qarkut"/><a:graphic>
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>
                <pic:cNvPr id="0" name="harta.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId9"/>
                <a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic>
                </wp:inline></w:drawing></w:r>^""".replace("\n", " ");
        WordFile file = Sketch.of("""
                [[#{minutes.title()}]]
                %1$s
                Datë [[#{value.date(date=${sitting.date})}]], ora [[#{value.time(time=${sitting.start})}]]
                note: Vendi: [[${sitting.place?.words}]]
                box: [[${sitting.topic?.words}]]
                | Nr. | Institucioni |
                | [# th:each="row : ${attendance.rows}"][[${row.number}]] | [[${row.party.name}]][/] |
                [# th:each="item : ${items}"]
                [[${item.number}]]. [[${item.title.words}]] %1$s
                note: Shih pikën [[${item.number}]] të rendit të ditës.
                box: [[${item.title.words}]]
                [/]
                footer: [[${sitting.place?.words}]]
                """.formatted(picture));
        file.change(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                WordFile.relation("rId9", "image", "media/logo.png") + "</Relationships>");
        return file.bytes();
    }

    /** A pack that has it, and all else from Durrës. */
    public static TemplatePack pack() {
        return pack("durres", docx());
    }

    /** A pack with a Word template of minutes, and all else from another. */
    public static TemplatePack pack(String parent, byte[] minutes) {
        return TemplatePack.of(Map.of(
                "pack.yaml",
                ("name: word\nextends: " + parent + "\n").getBytes(StandardCharsets.UTF_8),
                "minutes.docx",
                minutes));
    }
}
