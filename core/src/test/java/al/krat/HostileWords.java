package al.krat;

import static al.krat.intake.word.WordFile.paragraphs;

import al.krat.intake.word.WordFile;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Word files that mean harm, or that something went wrong with, by name; the name begins with what is expected. */
final class HostileWords {

    private static final String NOTES =
            paragraphs("Organi: KRAT Durrës", "Data: 28.06.2019") + heading("Pika") + paragraphs("Prefekti: Foli.");

    private final String canaryFile;
    private final String canaryAddress;
    private final Map<String, byte[]> all = new LinkedHashMap<>();

    private HostileWords(String canaryFile, String canaryAddress) {
        this.canaryFile = canaryFile;
        this.canaryAddress = canaryAddress;
    }

    /** @param canaryFile a file that nothing may read; @param canaryAddress an address that nothing may call */
    static Map<String, byte[]> all(String canaryFile, String canaryAddress) {
        var words = new HostileWords(canaryFile, canaryAddress);
        words.noWord();
        words.zips();
        words.names();
        words.entities();
        words.encodings();
        words.sizes();
        words.depths();
        words.references();
        words.oddities();
        return words.all;
    }

    private static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static WordFile notes() {
        return new WordFile().body(NOTES);
    }

    private void noWord() {
        all.put("NOT_WORD empty", new byte[0]);
        all.put("NOT_WORD three bytes", new byte[] {'P', 'K', 3});
        all.put("NOT_WORD plain text", "Organi: KRAT Durrës\n".getBytes(StandardCharsets.UTF_8));
        all.put("NOT_WORD a PDF", "%PDF-1.7\n%\n1 0 obj".getBytes(StandardCharsets.UTF_8));
        all.put("NOT_WORD an empty folder in a zip", WordFile.zip(Map.of("word/", new byte[0])));
        all.put(
                "NOT_WORD a sheet",
                notes().mainType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .bytes());
        byte[] ole = new byte[4096];
        ByteBuffer.wrap(ole).putInt(0xD0CF11E0).putInt(0xA1B11AE1);
        all.put("OLD_OR_LOCKED an encrypted file", ole);
        all.put(
                "MACROS a renamed .docm",
                notes().mainType("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .raw("word/vbaProject.bin", ole)
                        .bytes());
    }

    private void zips() {
        byte[] good = notes().bytes();
        byte[] half = new byte[good.length / 2];
        System.arraycopy(good, 0, half, 0, half.length);
        all.put("DAMAGED cut in half", half);
        byte[] noEnd = new byte[good.length - 10];
        System.arraycopy(good, 0, noEnd, 0, noEnd.length);
        all.put("DAMAGED without its last bytes", noEnd);
        all.put("DAMAGED a byte too many", join(good, new byte[] {0}));
        all.put("UNSAFE encrypted entries", central(good, at -> at.putShort(8, (short) 1)));
        all.put("UNSAFE a method that the head does not tell", central(good, at -> at.putShort(10, (short) 93)));
        all.put("DAMAGED another checksum", central(good, at -> at.putInt(16, 7)));
        all.put("DAMAGED zip64 sizes", central(good, at -> at.putInt(20, -1)));
        all.put("DAMAGED zip64 inflated sizes", central(good, at -> at.putInt(24, -1)));
        all.put("DAMAGED entries beyond the file", central(good, at -> at.putInt(42, 0x7FFFFFF0)));
        all.put("DAMAGED fewer bytes than said", central(good, at -> at.putInt(24, at.getInt(24) + 5)));
        all.put("DAMAGED more bytes than said", central(good, at -> at.putInt(24, Math.max(0, at.getInt(24) - 5))));
        all.put("TOO_LARGE four gigabytes said", central(good, at -> at.putInt(24, 0x7FFFFFFF)));
        all.put("DAMAGED noise for data", noise(good));
        all.put("UNSAFE other names in the heads", replaced(good, "word/document.xml", "word/dokument.xml", 1));
    }

    private void names() {
        all.put(
                "UNSAFE a part twice",
                replaced(notes().raw("word/styleX.xml", "x").bytes(), "styleX", "styles", 9));
        all.put(
                "UNSAFE a part twice but for its case",
                notes().raw("word/Document.XML", "x").bytes());
        for (String name : new String[] {
            "../evil.xml", "word/../../evil.xml", "/etc/evil", "word\\evil.xml", "C:evil", "word/ev\u0001il.xml"
        }) {
            all.put(
                    "UNSAFE the name " + name.replace('\u0001', '?'),
                    notes().raw(name, "x").bytes());
        }
        WordFile many = notes();
        for (int i = 0; i < 1100; i++) {
            many.raw("word/media/" + i, "x");
        }
        all.put("TOO_LARGE a thousand entries", many.bytes());
    }

    private void entities() {
        String file = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + canaryFile + "\">]>";
        String call = "<!DOCTYPE x SYSTEM \"" + canaryAddress + "/x.dtd\">";
        String parameter = "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + canaryAddress + "/p\"> %e;]>";
        var laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY l").append(i).append(" \"");
            laughs.append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        Map<String, String> declarations = new LinkedHashMap<>();
        declarations.put("a file", file);
        declarations.put("a call", call);
        declarations.put("a parameter", parameter);
        declarations.put("laughs", laughs + "]>");
        String space = "<w:p xmlns:w=\"" + WordFile.WORD + "\"><w:r><w:t>&e;&l29;</w:t></w:r></w:p>";
        declarations.forEach((what, dtd) -> {
            for (String part : new String[] {
                "word/document.xml",
                "word/styles.xml",
                "word/numbering.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "word/_rels/document.xml.rels"
            }) {
                all.put(
                        "UNSAFE " + what + " by an entity in " + part,
                        notes().raw(part, dtd + space).bytes());
            }
        });
        all.put(
                "UNSAFE an entity in a footnote",
                new WordFile()
                        .body("<w:p><w:r><w:t>Tekst</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                        .part("footnotes", "footnotes", "")
                        .raw("word/footnotes.xml", file + space)
                        .bytes());
        all.put(
                "DAMAGED an entity nobody declared",
                new WordFile().body(paragraphs("&evil;")).bytes());
        all.put(
                "READ an inclusion",
                notes().body(NOTES + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"" + canaryFile
                                + "\"/>")
                        .bytes());
        all.put(
                "READ a style sheet for XML",
                notes().raw(
                                "word/styles.xml",
                                "<?xml-stylesheet href=\"" + canaryAddress + "/s.xsl\"?><w:styles xmlns:w=\""
                                        + WordFile.WORD + "\"/>")
                        .bytes());
    }

    private void encodings() {
        byte[] latin = ("<w:document xmlns:w=\"" + WordFile.WORD + "\"><w:body>" + paragraphs("Zyra e Punës")
                        + "</w:body></w:document>")
                .getBytes(StandardCharsets.ISO_8859_1);
        all.put("DAMAGED no UTF-8", notes().raw("word/document.xml", latin).bytes());
        all.put(
                "DAMAGED half of UTF-16",
                notes().raw("word/document.xml", join(new byte[] {-1, -2, 60}, latin))
                        .bytes());
        all.put(
                "FILE_EMPTY an unknown encoding",
                notes().raw("word/document.xml", "<?xml version=\"1.0\" encoding=\"x-evil\"?><a/>")
                        .bytes());
        all.put("DAMAGED a NUL", new WordFile().body(paragraphs("a\0b")).bytes());
        all.put(
                "DAMAGED not closed",
                notes().raw("word/document.xml", "<w:document").bytes());
        all.put("DAMAGED two roots", notes().raw("word/styles.xml", "<a/><b/>").bytes());
        all.put("DAMAGED no element", notes().raw("word/document.xml", "   ").bytes());
        all.put(
                "FILE_EMPTY another root",
                notes().raw("word/document.xml", "<html><p>x</p></html>").bytes());
    }

    private void sizes() {
        String million = "<w:p/>".repeat(1_000_000);
        all.put("UNSAFE a million paragraphs", new WordFile().body(million).bytes());
        var mixed = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            mixed.append("<w:p><w:r><w:t>")
                    .append(Integer.toHexString(i * 7919))
                    .append("</w:t></w:r></w:p>");
        }
        all.put(
                "TOO_LARGE three hundred thousand paragraphs",
                new WordFile().body(mixed.toString()).bytes());
        all.put("UNSAFE a bomb", new WordFile().body(" ".repeat(15 << 20)).bytes());
        all.put(
                "TOO_LARGE a larger bomb",
                new WordFile().body(" ".repeat(40 << 20)).bytes());
        all.put(
                "UNSAFE a bomb of styles",
                notes().raw("word/styles.xml", " ".repeat(15 << 20)).bytes());
        all.put(
                "TOO_LARGE a long paragraph",
                new WordFile().body(paragraphs(words(2 << 20))).bytes());
        var styles = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            styles.append("<w:style w:type=\"paragraph\" w:styleId=\"s").append(i);
            styles.append("\"><w:basedOn w:val=\"s").append(i * 31 % 60_000).append("\"/></w:style>");
        }
        all.put(
                "READ styles without an end",
                notes().part("styles", "styles", styles.toString()).bytes());
        var cells = new StringBuilder();
        for (int i = 0; i < 15_000; i++) {
            cells.append("<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr>");
            cells.append(paragraphs(Integer.toHexString(i * 7919))).append("</w:tc>");
        }
        all.put(
                "TABLE_UNREAD a wide row",
                new WordFile().body("<w:tbl><w:tr>" + cells + "</w:tr></w:tbl>").bytes());
        all.put(
                "ITEM_IMPLICIT brackets",
                new WordFile()
                        .body(paragraphs(words(400_000).replace(' ', '(')
                                + words(100_000).replace(' ', '«')))
                        .bytes());
        all.put(
                "INTERNAL_UNCLOSED braces",
                new WordFile()
                        .body(NOTES + paragraphs(words(400_000).replace(" ", "{{")))
                        .bytes());
    }

    private static String words(int length) {
        var words = new StringBuilder();
        for (int i = 0; words.length() < length; i++) {
            words.append(Integer.toHexString(i * 7919)).append(' ');
        }
        return words.toString();
    }

    private void depths() {
        Map<String, String[]> nests = new LinkedHashMap<>();
        nests.put("controls", new String[] {"<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"});
        nests.put("tables", new String[] {"<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"});
        nests.put("text boxes", new String[] {"<w:p><w:r><w:txbxContent>", "</w:txbxContent></w:r></w:p>"});
        nests.put("alternatives", new String[] {"<mc:AlternateContent><mc:Choice>", "</mc:Choice></mc:AlternateContent>"
        });
        nests.put("insertions", new String[] {"<w:ins>", "</w:ins>"});
        nests.forEach((what, tags) -> all.put(
                "UNSAFE nested " + what,
                new WordFile()
                        .body(tags[0].repeat(1_000) + paragraphs("x") + tags[1].repeat(1_000))
                        .bytes()));
        String begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
        var nested = new StringBuilder();
        var endless = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            String code = "<w:r><w:instrText>" + Integer.toHexString(i * 7919) + "</w:instrText></w:r>";
            nested.append(begin).append(code);
            endless.append(i % 4 == 0 ? "<w:p>" + begin + code + "</w:p>" : "");
        }
        all.put(
                "READ nested fields",
                new WordFile().body(NOTES + "<w:p>" + nested + "</w:p>").bytes());
        all.put(
                "READ fields without an end",
                new WordFile().body(NOTES + endless).bytes());
    }

    private void references() {
        String external = "TargetMode=\"External\"";
        for (String kind : new String[] {
            "image",
            "hyperlink",
            "oleObject",
            "frame",
            "subDocument",
            "aFChunk",
            "attachedTemplate",
            "styles",
            "numbering",
            "footnotes",
            "comments"
        }) {
            WordFile file = notes().relation(kind, canaryAddress + "/" + kind, external);
            all.put(
                    "READ an outside " + kind,
                    file.body(
                                    NOTES
                                            + "<w:p><w:r><w:footnoteReference w:id=\"1\"/><w:commentReference w:id=\"1\"/></w:r></w:p>")
                            .bytes());
        }
        all.put(
                "READ a part that climbs",
                notes().relation("footnotes", "../../../" + canaryFile, "")
                        .body(NOTES + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
                        .bytes());
        all.put(
                "ELSEWHERE an outside chunk",
                notes().relation("aFChunk", canaryFile, external)
                        .body(NOTES + "<w:altChunk r:id=\"x0\"/>")
                        .bytes());
        all.put(
                "NOT_WORD an outside document",
                notes().raw(
                                "_rels/.rels",
                                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                                        + "<Relationship Id=\"r\" Type=\"" + WordFile.RELATION
                                        + "/officeDocument\" Target=\"" + canaryFile
                                        + "\" TargetMode=\"External\"/></Relationships>")
                        .bytes());
        for (String code : new String[] {
            "INCLUDETEXT \"" + canaryFile + "\"",
            "INCLUDEPICTURE \"" + canaryAddress + "\"",
            "DDEAUTO c:\\\\cmd.exe \"/c calc\"",
            "LINK Word.Document \"" + canaryFile + "\"",
            "MACROBUTTON Evil x"
        }) {
            all.put(
                    "READ the field " + code.substring(0, code.indexOf(' ')),
                    new WordFile()
                            .body(NOTES + "<w:p><w:fldSimple w:instr='" + code
                                    + "'><w:r><w:t>Policia: Foli.</w:t></w:r>" + "</w:fldSimple></w:p>")
                            .bytes());
        }
    }

    private void oddities() {
        all.put(
                "READ no styles",
                new WordFile().body(NOTES).raw("word/styles.xml", "<a/>").bytes());
        all.put(
                "READ a list of lists",
                notes().part(
                                "numbering",
                                "numbering",
                                "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num><w:abstractNum"
                                        + " w:abstractNumId=\"1\"><w:numStyleLink w:val=\"x\"/></w:abstractNum>")
                        .bytes());
        all.put(
                "READ cells of nothing",
                new WordFile()
                        .body(
                                NOTES
                                        + "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr><w:tr/></w:tbl><w:tbl/>")
                        .bytes());
        all.put(
                "READ a table with half a row",
                new WordFile()
                        .body(
                                NOTES
                                        + "<w:tbl><w:tr><w:trPr><w:gridBefore w:val=\"98\"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>")
                        .bytes());
        all.put(
                "READ a footnote that is not there",
                new WordFile()
                        .body(NOTES + "<w:p><w:r><w:footnoteReference w:id=\"9\"/></w:r></w:p>")
                        .bytes());
    }

    private static byte[] join(byte[] one, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    /** The zip with each head of its directory changed. */
    private static byte[] central(byte[] zip, Consumer<ByteBuffer> change) {
        byte[] copy = zip.clone();
        ByteBuffer all = ByteBuffer.wrap(copy).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 < copy.length; at++) {
            if (all.getInt(at) == 0x02014b50) {
                change.accept(all.slice(at, 46).order(ByteOrder.LITTLE_ENDIAN));
            }
        }
        return copy;
    }

    private static byte[] noise(byte[] zip) {
        byte[] copy = zip.clone();
        for (int at = 60; at < copy.length - 2000; at += 3) {
            copy[at] ^= 0x55;
        }
        return copy;
    }

    /** The zip with bytes of a name replaced, so often. */
    private static byte[] replaced(byte[] zip, String name, String other, int times) {
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        for (int i = 0; i < times; i++) {
            int at = text.indexOf(name);
            text = at < 0 ? text : text.substring(0, at) + other + text.substring(at + name.length());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
