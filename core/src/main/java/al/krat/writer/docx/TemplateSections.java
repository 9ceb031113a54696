package al.krat.writer.docx;

import al.krat.template.Page;
import al.krat.template.fill.FilledWord;
import al.krat.template.fill.WordPart;
import al.krat.template.fill.WordSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a filled Word template. What must stand on every paper, the mark of a draft and the note of the internal
 * edition, is looked for in the running lines of each kind of page; where it is not, a line of krat's own is put in, as it
 * is in those of a reference.docx.
 */
final class TemplateSections {
    private static final String HEADER = "header";
    private static final String FOOTER = "footer";

    /** Tags between words that do not belong together. */
    private static final List<String> PARTING = List.of("</w:p>", "<w:tab/>", "<w:br>", "<w:br ", "<w:br/>");

    private final FilledWord filled;
    private final Page page;
    private final Map<Integer, Boolean> lines = new HashMap<>();
    private final List<Map<String, String>> ids = new ArrayList<>();

    TemplateSections(FilledWord filled, Page page) {
        this.filled = filled;
        this.page = page;
    }

    /** Adds the running parts; only then sections can be written. */
    void write(Parts parts) {
        Map<String, Integer> current = new HashMap<>();
        Map<String, String> added = new HashMap<>();
        List<Map<String, Integer>> named = new ArrayList<>();
        List<List<String>> missing = new ArrayList<>();
        for (WordSection section : filled.template().sections()) {
            current.putAll(section.running());
            named.add(Map.copyOf(current)); // a block may leave out the section that another would take its lines from
            List<String> lacks = new ArrayList<>();
            for (String type : types(section)) {
                @Nullable Integer header = current.get(HEADER + " " + type);
                @Nullable Integer footer = current.get(FOOTER + " " + type);
                need(HEADER + " " + type, header, footer, page.marker(), header, lacks, added);
                need(FOOTER + " " + type, header, footer, page.footer(), footer, lacks, added);
            }
            missing.add(lacks);
        }
        List<String> relations = new ArrayList<>();
        for (int i = 0; i < filled.running().size(); i++) {
            WordPart part = filled.template().running().get(i);
            byte[] content = content(part.kind(), filled.running().get(i), lines.containsKey(i));
            relations.add(parts.addOne(part.kind(), content, parts.relations(part.pictures(), part.links())));
        }
        for (int i = 0; i < named.size(); i++) {
            Map<String, String> its = new TreeMap<>();
            named.get(i).forEach((role, index) -> its.put(role, relations.get(index)));
            for (String role : missing.get(i)) {
                String kind = role.substring(0, role.indexOf(' '));
                its.put(
                        role,
                        added.computeIfAbsent(kind, key -> parts.addOne(key, content(key, "", true), new Relations())));
            }
            ids.add(its);
        }
    }

    /** The kinds of pages that a section has. */
    private List<String> types(WordSection section) {
        List<String> types = new ArrayList<>(List.of("default"));
        if (section.firstApart()) {
            types.add("first");
        }
        if (filled.template().evenApart()) {
            types.add("even");
        }
        return types;
    }

    private void need(
            String role,
            @Nullable Integer header,
            @Nullable Integer footer,
            String mark,
            @Nullable Integer own,
            List<String> lacks,
            Map<String, String> added) {
        if (mark.isEmpty() || says(header, mark) || says(footer, mark)) {
            return;
        }
        if (own != null) {
            lines.put(own, true);
        } else {
            lacks.add(role);
        }
    }

    private boolean says(@Nullable Integer part, String mark) {
        return part != null && hasWords(words(filled.running().get(part)), mark.replace('\u00A0', ' '));
    }

    /** Whether a text says a mark as words of its own: «INSTITUTI I PROJEKTIMIT» marks no draft. */
    private static boolean hasWords(String text, String mark) {
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            int end = at + mark.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** What stands between tags, blanks of all kinds as one. */
    private static String words(String markup) {
        var out = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '<' && parts(markup, i)) {
                out.append(' ');
            }
            tag = c == '<' || tag && c != '>';
            if (!tag && c != '>') {
                out.append(c == '\u00A0' ? ' ' : c);
            }
        }
        return out.toString()
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static boolean parts(String markup, int at) {
        return PARTING.stream().anyMatch(tag -> markup.startsWith(tag, at));
    }

    private byte[] content(String kind, String theirs, boolean line) {
        Xml xml = TemplateWriter.root(kind.equals(HEADER) ? "w:hdr" : "w:ftr", 4_096);
        boolean header = kind.equals(HEADER);
        String rest = line ? withoutEdge(theirs, header) : theirs;
        if (header) {
            xml.raw(rest);
        }
        if (line) {
            line(xml, header ? page.marker() : page.footer(), header);
        }
        if (!header) {
            xml.raw(rest);
        }
        return xml.close().bytes();
    }

    /** Without the empty paragraph beside the text, which gives way to our line. */
    private static String withoutEdge(String theirs, boolean header) {
        int start = header ? Math.max(theirs.lastIndexOf("<w:p>"), theirs.lastIndexOf("<w:p/>")) : 0;
        boolean bare = start >= 0 && theirs.startsWith("<w:p/>", start);
        if (!bare && (start < 0 || !theirs.startsWith("<w:p>", start))) {
            return theirs;
        }
        int end = bare ? start + "<w:p/>".length() : theirs.indexOf("</w:p>", start) + "</w:p>".length();
        boolean empty = !theirs.substring(start, end).contains("<w:r>");
        boolean whole = !header || end == theirs.length();
        boolean more = header || end < theirs.length();
        return empty && whole && more ? theirs.substring(0, start) + theirs.substring(end) : theirs;
    }

    private void line(Xml xml, String words, boolean strong) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", filled.template().look().id(StyleId.RUNNING));
        xml.close();
        if (strong) {
            xml.open("w:r").flag("w:tab").close();
        }
        xml.open("w:r");
        if (strong) {
            xml.open("w:rPr")
                    .value("w:rStyle", filled.template().look().id(StyleId.STRONG))
                    .close();
        }
        xml.element("w:t", words).close().close();
    }

    /** The properties of a section, by its number. */
    String properties(int number) {
        WordSection section = filled.template().sections().get(number);
        var out = new StringBuilder("<w:sectPr>");
        Map<String, String> references = new LinkedHashMap<>(ids.get(number));
        references.forEach((role, id) -> {
            int space = role.indexOf(' ');
            out.append("<w:")
                    .append(role, 0, space)
                    .append("Reference w:type=\"")
                    .append(role.substring(space + 1));
            out.append("\" r:id=\"").append(id).append("\"/>");
        });
        return out.append(section.properties()).append("</w:sectPr>").toString();
    }
}
