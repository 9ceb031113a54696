package al.krat.writer.docx;

import al.krat.language.Language;
import java.util.List;

/** The settings part: ours alone, without traces of who edited what on which machine. */
final class Settings {
    private static final String WORD_URI = "http://schemas.microsoft.com/office/word";
    private static final int TAB_STOP = Units.twips(12.5);

    private Settings() {}

    /**
     * The part.
     *
     * @param evenApart whether even pages have running lines of their own
     * @param notes whether there are footnotes, whose rules settings name
     */
    static byte[] part(Language language, boolean evenApart, boolean notes) {
        Xml xml = Ooxml.root("w:settings", 2_048);
        xml.open("w:zoom").attribute("w:percent", 100).close();
        xml.value("w:defaultTabStop", TAB_STOP);
        xml.value("w:autoHyphenation", 0);
        if (evenApart) {
            xml.flag("w:evenAndOddHeaders");
        }
        xml.value("w:characterSpacingControl", "doNotCompress");
        if (notes) {
            xml.open("w:footnotePr");
            for (int id = -1; id <= 0; id++) {
                xml.open("w:footnote").attribute("w:id", id).close();
            }
            xml.close();
        }
        xml.open("w:compat").flag("w:doNotExpandShiftReturn"); // a justified line that somebody ends is not stretched
        compatible(xml, "compatibilityMode", 15);
        for (String each : List.of(
                "overrideTableStyleFontSizeAndJustification",
                "enableOpenTypeFeatures",
                "doNotFlipMirrorIndents",
                "differentiateMultirowTableHeaders")) {
            compatible(xml, each, 1);
        }
        xml.close();
        xml.value("w:themeFontLang", language.tag());
        boolean albanian = language == Language.ALBANIAN;
        xml.value("w:decimalSymbol", albanian ? "," : ".").value("w:listSeparator", albanian ? ";" : ",");
        return xml.close().bytes();
    }

    private static void compatible(Xml xml, String name, int value) {
        xml.open("w:compatSetting")
                .attribute("w:name", name)
                .attribute("w:uri", WORD_URI)
                .attribute("w:val", value)
                .close();
    }
}
