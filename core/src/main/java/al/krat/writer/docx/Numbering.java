package al.krat.writer.docx;

import java.util.ArrayList;
import java.util.List;

/** The numbering part: real lists, which Word goes on counting when somebody adds an item. */
final class Numbering {
    /** The deepest level that looks different from the one above it. */
    static final int DEEPEST = 4;

    /** From a number to its text, and from a level to the next. */
    static final int STEP = Units.twips(7);

    /** Where the numbers of a list in running text stand. */
    static final int INDENT = Units.twips(2);

    /** Text within a block that stands out begins here. */
    static final int INSET = Units.twips(4.5);

    /** A pattern of lists (w:abstractNum). */
    private record Pattern(ListKind kind, int indent) {}

    /** One list (w:num); a list that counts starts anew at its level. */
    private record Counted(int pattern, int restartAt) {}

    private final HeadingScheme scheme;
    private final WordStyles styles;
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Counted> lists = new ArrayList<>();

    /** @param styles have lists of their own, before those of the document */
    Numbering(HeadingScheme scheme, WordStyles styles) {
        this.styles = styles;
        this.scheme = scheme;
    }

    /** A list of the page and the level that its items have; its first numbers stand at the indent. */
    Block.Numbered list(ListKind kind, int depth, int indent) {
        int level = Math.min(depth, DEEPEST);
        var pattern = new Pattern(kind, indent);
        if (!patterns.contains(pattern)) {
            patterns.add(pattern);
        }
        var list = new Counted(patterns.indexOf(pattern), kind == ListKind.DECIMAL ? level : -1);
        int known = kind == ListKind.DECIMAL ? -1 : lists.indexOf(list);
        if (known < 0) {
            lists.add(list);
            known = lists.size() - 1;
        }
        return new Block.Numbered(styles.headingList() + 1 + known, level);
    }

    /** Where the text of an item begins, in twips. */
    int left(Block.Numbered number) {
        Counted list = lists.get(number.list() - styles.headingList() - 1);
        return patterns.get(list.pattern).indent + (number.level() + 1) * STEP;
    }

    byte[] xml() {
        Xml xml = Ooxml.root("w:numbering", 8_192);
        int first = styles.numbers().nextPattern();
        xml.raw(styles.numbers().patterns());
        headings(xml, first);
        for (int i = 0; i < patterns.size(); i++) {
            xml.open("w:abstractNum").attribute("w:abstractNumId", first + 1 + i);
            xml.value("w:multiLevelType", "multilevel");
            for (int level = 0; level <= DEEPEST; level++) {
                level(xml, patterns.get(i), level);
            }
            xml.close();
        }
        xml.raw(styles.numbers().lists());
        xml.open("w:num")
                .attribute("w:numId", styles.headingList())
                .value("w:abstractNumId", first)
                .close();
        for (int i = 0; i < lists.size(); i++) {
            Counted list = lists.get(i);
            xml.open("w:num").attribute("w:numId", styles.headingList() + 1 + i);
            xml.value("w:abstractNumId", first + 1 + list.pattern);
            if (list.restartAt >= 0) {
                xml.open("w:lvlOverride").attribute("w:ilvl", list.restartAt);
                xml.value("w:startOverride", 1).close();
            }
            xml.close();
        }
        return xml.close().bytes();
    }

    private static void level(Xml xml, Pattern pattern, int level) {
        String text =
                switch (pattern.kind) {
                    case BULLET -> "•";
                    case DECIMAL -> "%" + (level + 1) + ".";
                    case LETTER -> "";
                };
        xml.open("w:lvl").attribute("w:ilvl", level).value("w:start", 1);
        xml.value(
                "w:numFmt",
                pattern.kind == ListKind.BULLET ? "bullet" : pattern.kind == ListKind.DECIMAL ? "decimal" : "none");
        if (pattern.kind == ListKind.LETTER) {
            xml.value("w:suff", "nothing");
        }
        xml.value("w:lvlText", text).value("w:lvlJc", "left");
        int left = pattern.indent + (level + 1) * STEP;
        xml.open("w:pPr")
                .open("w:ind")
                .attribute("w:left", left)
                .attribute("w:hanging", STEP)
                .close()
                .close();
        xml.close();
    }

    private void headings(Xml xml, int pattern) {
        xml.open("w:abstractNum").attribute("w:abstractNumId", pattern).value("w:multiLevelType", "multilevel");
        heading(xml, 2, scheme.second(), scheme.roman() ? "upperRoman" : "decimal");
        heading(xml, 3, scheme.third(), "decimal");
        xml.close();
    }

    private void heading(Xml xml, int level, String text, String format) {
        boolean counts = scheme.numbers(level);
        xml.open("w:lvl").attribute("w:ilvl", level - 2).value("w:start", 1);
        xml.value("w:numFmt", counts ? format : "none");
        if (counts) {
            xml.value("w:pStyle", styles.id(StyleId.heading(level)));
        }
        xml.value("w:suff", counts ? "space" : "nothing")
                .value("w:lvlText", text)
                .value("w:lvlJc", "left");
        xml.close();
    }
}
