package al.krat.writer.docx;

import al.krat.template.word.DocumentStyle;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** One Word style in the making; properties are given in any order and written in the schema's. */
final class StyleDef {
    private static final List<String> ORDER = List.of(
            "keepNext",
            "keepLines",
            "widowControl",
            "numPr",
            "pBdr",
            "tabs",
            "spacing",
            "ind",
            "contextualSpacing",
            "jc",
            "outlineLvl",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "noProof",
            "color",
            "w",
            "sz",
            "szCs",
            "u",
            "vertAlign",
            "lang");

    private final DocumentStyle style;
    private String basedOn = "";
    private String next = "";
    private final SortedMap<String, Consumer<Xml>> paragraph = new TreeMap<>(Comparator.comparing(ORDER::indexOf));
    private final SortedMap<String, Consumer<Xml>> run = new TreeMap<>(Comparator.comparing(ORDER::indexOf));
    private boolean isDefault;

    private StyleDef(DocumentStyle style) {
        this.style = style;
    }

    /** A paragraph style; a name that Word knows («heading 2») is shown in the reader's language. */
    static StyleDef paragraph(String id) {
        return new StyleDef(DocumentStyle.of(id));
    }

    /** A paragraph style that no document has, only a paper of another kind. */
    static StyleDef paragraph(String id, String name) {
        return new StyleDef(new DocumentStyle(id, "paragraph", name));
    }

    static StyleDef character(String id) {
        return new StyleDef(DocumentStyle.of(id));
    }

    /** A character style that no document has. */
    static StyleDef character(String id, String name) {
        return new StyleDef(new DocumentStyle(id, "character", name));
    }

    String id() {
        return style.id();
    }

    /** The style of every paragraph that names none. */
    StyleDef asDefault() {
        isDefault = true;
        return this;
    }

    StyleDef based(String style) {
        basedOn = style;
        return this;
    }

    /** The style of the paragraph that somebody begins after this one. */
    StyleDef next(String style) {
        next = style;
        return this;
    }

    StyleDef keepNext() {
        return flag(paragraph, "keepNext");
    }

    StyleDef keepLines() {
        return flag(paragraph, "keepLines");
    }

    StyleDef widowControl() {
        return flag(paragraph, "widowControl");
    }

    StyleDef numbered(int list, int level) {
        paragraph.put("numPr", xml -> xml.open("w:numPr")
                .value("w:ilvl", level)
                .value("w:numId", list)
                .close());
        return this;
    }

    /** A line at one side («top», «left»), so many eighths of a point wide and points away. */
    StyleDef line(String side, int eighths, int space, String colour) {
        paragraph.put("pBdr", xml -> xml.open("w:pBdr")
                .open("w:" + side)
                .attribute("w:val", "single")
                .attribute("w:sz", eighths)
                .attribute("w:space", space)
                .attribute("w:color", hex(colour))
                .close()
                .close());
        return this;
    }

    StyleDef rightTab(int twips) {
        paragraph.put("tabs", xml -> xml.open("w:tabs")
                .open("w:tab")
                .attribute("w:val", "right")
                .attribute("w:pos", twips)
                .close()
                .close());
        return this;
    }

    /** A tab at the right, dots leading to it. */
    StyleDef leaderTab(int twips) {
        paragraph.put("tabs", xml -> xml.open("w:tabs")
                .open("w:tab")
                .attribute("w:val", "right")
                .attribute("w:leader", "dot")
                .attribute("w:pos", twips)
                .close()
                .close());
        return this;
    }

    /** Room above and below in points, and lines as «auto» in 240ths or «exact» in twips. */
    StyleDef room(double above, double below, String rule, long line) {
        paragraph.put("spacing", xml -> xml.open("w:spacing")
                .attribute("w:before", Units.twipsOfPoints(above))
                .attribute("w:after", Units.twipsOfPoints(below))
                .attribute("w:line", line)
                .attribute("w:lineRule", rule)
                .close());
        return this;
    }

    /** Without room between one and the next. */
    StyleDef joined() {
        return flag(paragraph, "contextualSpacing");
    }

    StyleDef indent(int left, int right) {
        paragraph.put("ind", xml -> xml.open("w:ind")
                .attribute("w:left", left)
                .attribute("w:right", right)
                .attribute("w:firstLine", 0)
                .close());
        return this;
    }

    /** All lines but the first begin at the left indent, the first one so much before it. */
    StyleDef hanging(int left, int hanging) {
        paragraph.put("ind", xml -> xml.open("w:ind")
                .attribute("w:left", left)
                .attribute("w:right", 0)
                .attribute("w:hanging", hanging)
                .close());
        return this;
    }

    /** At the left edge, where nothing else was said: what the style builds on may begin its lines further in. */
    StyleDef flush() {
        if (style.kind().equals("paragraph")) {
            paragraph.putIfAbsent("ind", StyleDef::atTheEdge);
        }
        return this;
    }

    private static void atTheEdge(Xml xml) {
        xml.open("w:ind")
                .attribute("w:left", 0)
                .attribute("w:right", 0)
                .attribute("w:firstLine", 0)
                .close();
    }

    StyleDef align(String how) {
        paragraph.put("jc", xml -> xml.value("w:jc", how));
        return this;
    }

    /** The level in the navigation pane, 1 the highest. */
    StyleDef outline(int level) {
        paragraph.put("outlineLvl", xml -> xml.value("w:outlineLvl", level - 1));
        return this;
    }

    StyleDef bold() {
        return flag(flag(run, "b").run, "bCs");
    }

    StyleDef italic() {
        return flag(flag(run, "i").run, "iCs");
    }

    StyleDef underlined() {
        run.put("u", xml -> xml.value("w:u", "single"));
        return this;
    }

    StyleDef raised() {
        run.put("vertAlign", xml -> xml.value("w:vertAlign", "superscript"));
        return this;
    }

    StyleDef noProof() {
        return flag(run, "noProof");
    }

    StyleDef colour(String colour) {
        run.put("color", xml -> xml.value("w:color", hex(colour)));
        return this;
    }

    /** Letters so many percent as wide as the font has them. */
    StyleDef stretched(int percent) {
        run.put("w", xml -> xml.value("w:w", percent));
        return this;
    }

    StyleDef size(double points) {
        run.put("sz", xml -> xml.value("w:sz", Units.halfPoints(points)));
        run.put("szCs", xml -> xml.value("w:szCs", Units.halfPoints(points)));
        return this;
    }

    /** @param ids gives the id that a style has in the file */
    void write(Xml xml, UnaryOperator<String> ids) {
        xml.open("w:style").attribute("w:type", style.kind());
        if (isDefault) {
            xml.attribute("w:default", 1);
        }
        xml.attribute("w:styleId", ids.apply(style.id())).value("w:name", style.name());
        if (!basedOn.isEmpty()) {
            xml.value("w:basedOn", ids.apply(basedOn));
        }
        if (!next.isEmpty()) {
            xml.value("w:next", ids.apply(next));
        }
        xml.value("w:uiPriority", 1).flag("w:qFormat");
        properties(xml, "w:pPr", paragraph);
        properties(xml, "w:rPr", run);
        xml.close();
    }

    private static void properties(Xml xml, String name, SortedMap<String, Consumer<Xml>> all) {
        if (!all.isEmpty()) {
            xml.open(name);
            all.values().forEach(each -> each.accept(xml));
            xml.close();
        }
    }

    private static String hex(String colour) {
        if (colour.length() != 6 || !colour.chars().allMatch(c -> c < 128 && Character.digit(c, 16) >= 0)) {
            throw new IllegalArgumentException("not six hex digits: " + colour);
        }
        return colour;
    }

    private StyleDef flag(SortedMap<String, Consumer<Xml>> among, String name) {
        among.put(name, xml -> xml.flag("w:" + name));
        return this;
    }
}
