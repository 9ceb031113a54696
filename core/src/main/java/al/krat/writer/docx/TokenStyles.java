package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.Style;
import java.util.List;

/** Word styles made from the tokens of a pack's {@code style:}. */
final class TokenStyles implements WordStyles {
    private final Style style;

    TokenStyles(Style style) {
        this.style = style;
    }

    @Override
    public byte[] part(Language language, HeadingScheme headings) {
        Xml xml = Ooxml.root("w:styles", 16_384);
        defaults(xml, language);
        latent(xml);
        int room = Units.twips(geometry().room());
        TextStyles.all(style, headings, room).forEach(each -> each.write(xml));
        FormStyles.all(style, room).forEach(each -> each.write(xml));
        RunStyles.all(style).forEach(each -> each.write(xml));
        TableStyles.write(xml);
        return xml.close().bytes();
    }

    @Override
    public PageGeometry geometry() {
        return new PageGeometry(style.marginsMm());
    }

    @Override
    public List<String> fonts() {
        return List.of(style.serif(), style.sans());
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
