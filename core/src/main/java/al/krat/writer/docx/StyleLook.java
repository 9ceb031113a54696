package al.krat.writer.docx;

/** What a style comes to, once it and all that it builds on are read. Points throughout; changed only while it is read. */
final class StyleLook {
    String family;
    double size = 10;
    boolean bold;
    boolean italic;
    /** Width of letters, 1 as the font has them. */
    double stretch = 1;

    boolean raised;
    double before;
    double after;
    /** Line spacing: a factor, or points where it is fixed. */
    double line = 1;
    /** auto, exact or atLeast. */
    String lineRule = "auto";

    double left;
    double right;
    /** Where the first line begins, from the left indent. */
    double first;
    /** What a rule above takes, and one below. */
    double edgeAbove;

    double edgeBelow;
    boolean keepNext;
    boolean keepLines;
    boolean widowControl = true;
    boolean contextual;

    StyleLook(String family) {
        this.family = family;
    }

    /** The same, to be changed. */
    StyleLook copy() {
        var copy = new StyleLook(family);
        copy.size = size;
        copy.bold = bold;
        copy.italic = italic;
        copy.stretch = stretch;
        copy.raised = raised;
        copy.before = before;
        copy.after = after;
        copy.line = line;
        copy.lineRule = lineRule;
        copy.left = left;
        copy.right = right;
        copy.first = first;
        copy.edgeAbove = edgeAbove;
        copy.edgeBelow = edgeBelow;
        copy.keepNext = keepNext;
        copy.keepLines = keepLines;
        copy.widowControl = widowControl;
        copy.contextual = contextual;
        return copy;
    }

    /** Height of a line whose letters are so high at single spacing. */
    double lineHeight(double single) {
        return switch (lineRule) {
            case "exact" -> line;
            case "atLeast" -> Math.max(line, single);
            default -> single * line;
        };
    }
}
