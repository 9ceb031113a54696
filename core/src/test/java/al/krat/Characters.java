package al.krat;

import al.krat.writer.DocxParts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Cuts the texts of a Word file: each character in a run of its own, with a spelling mark after every third. */
final class Characters {

    private static final Pattern RUN = Pattern.compile("(?s)<w:r(?: [^>]*)?>(<w:rPr>.*?</w:rPr>|<w:rPr/>)?(.*?)</w:r>");
    private static final Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final Pattern CHARACTER = Pattern.compile("(?s)&[#a-z0-9]+;|\\P{M}\\p{M}*+");

    private Characters() {}

    static byte[] apart(byte[] docx) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : DocxParts.of(docx).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean text = part.getKey().matches("word/(document|header|footer).*\\.xml");
                String xml = new String(part.getValue(), StandardCharsets.UTF_8);
                zip.write(text ? cut(xml).getBytes(StandardCharsets.UTF_8) : part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String cut(String xml) {
        return RUN.matcher(xml)
                .replaceAll(run -> Matcher.quoteReplacement(
                        run.group().contains("<w:drawing") ? run.group() : run(run.group(1), run.group(2))));
    }

    private static String run(String look, String content) {
        String dress = look == null ? "" : look;
        String cut = TEXT.matcher(content).replaceAll(text -> {
            var out = new StringBuilder();
            int at = 0;
            for (Matcher each = CHARACTER.matcher(text.group(1)); each.find(); at++) {
                String mark = at % 3 == 2 ? "<w:proofErr w:type=\"spellStart\"/>" : "";
                out.append(at == 0 ? "" : "</w:r>" + mark + "<w:r>" + dress)
                        .append("<w:t xml:space=\"preserve\">")
                        .append(each.group())
                        .append("</w:t>");
            }
            return Matcher.quoteReplacement(out.toString());
        });
        return "<w:r>" + dress + cut + "</w:r>";
    }
}
