package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.Style;
import al.krat.template.word.WordNumbers;
import java.util.List;

/** Word styles made from the tokens of a pack's {@code style:}. */
final class TokenStyles implements WordStyles {
    private final Style style;

    TokenStyles(Style style) {
        this.style = style;
    }

    @Override
    public String id(String style) {
        return style;
    }

    @Override
    public byte[] part(Language language, HeadingScheme headings) {
        Xml xml = Ooxml.root("w:styles", 16_384);
        defaults(xml, language);
        latent(xml);
        OwnStyles.all(style, headings, headingList(), geometry().room()).forEach(each -> each.write(xml, this::id));
        TableStyles.write(xml, this, id -> true);
        return xml.close().bytes();
    }

    @Override
    public PageGeometry geometry() {
        return PageGeometry.of(style.marginsMm());
    }

    @Override
    public String family() {
        return style.serif();
    }

    @Override
    public byte[] fontTable() {
        return FontTable.part(List.of(style.serif(), style.sans()));
    }

    @Override
    public WordNumbers numbers() {
        return WordNumbers.NONE;
    }

    @Override
    public String theme() {
        return "";
    }

    private void defaults(Xml xml, Language language) {
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr").open("w:rFonts");
        for (String script : List.of("ascii", "eastAsia", "hAnsi", "cs")) {
            xml.attribute("w:" + script, style.serif());
        }
        xml.close();
        xml.value("w:sz", Units.halfPoints(style.textPt())).value("w:szCs", Units.halfPoints(style.textPt()));
        xml.open("w:lang")
                .attribute("w:val", language.tag())
                .attribute("w:eastAsia", language.tag())
                .attribute("w:bidi", language.tag());
        xml.close().close().close().flag("w:pPrDefault").close();
    }

    /** What Word knows and this document does not use stays out of the gallery. */
    private static void latent(Xml xml) {
        xml.open("w:latentStyles")
                .attribute("w:defLockedState", 0)
                .attribute("w:defUIPriority", 99)
                .attribute("w:defSemiHidden", 1)
                .attribute("w:defUnhideWhenUsed", 1)
                .attribute("w:defQFormat", 0)
                .attribute("w:count", 376)
                .close();
    }
}
