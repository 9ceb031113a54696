package al.krat.writer.docx;

/** The theme part: colours and fonts of a pack's Word file; effects, which no text has, are plain. */
final class Theme {
    static final String TYPE = "application/vnd.openxmlformats-officedocument.theme+xml";

    private static final String FILL = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    private static final String LINE = "<a:ln w=\"6350\">" + FILL + "</a:ln>";
    private static final String EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    private static final String EFFECTS = "<a:fmtScheme name=\"KRAT\"><a:fillStyleLst>" + FILL.repeat(3)
            + "</a:fillStyleLst><a:lnStyleLst>" + LINE.repeat(3) + "</a:lnStyleLst><a:effectStyleLst>"
            + EFFECT.repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>" + FILL.repeat(3)
            + "</a:bgFillStyleLst></a:fmtScheme>";

    private Theme() {}

    /** @param coloursAndFonts as a {@link al.krat.template.word.WordReference} has them */
    static byte[] part(String coloursAndFonts) {
        return new Xml(4_096)
                .open("a:theme")
                .attribute("xmlns:a", Ooxml.DRAWING)
                .attribute("name", "KRAT")
                .open("a:themeElements")
                .raw(coloursAndFonts)
                .raw(EFFECTS)
                .close()
                .close()
                .bytes();
    }
}
