package al.krat.writer.docx;

import java.util.List;

/** The font table: what the families are, and what stands in for them where they are missing. */
final class FontTable {
    private FontTable() {}

    /** @param families serif, then sans */
    static byte[] part(List<String> families) {
        Xml xml = Ooxml.root("w:fonts", 1_024);
        for (int i = 0; i < families.size(); i++) {
            if (families.indexOf(families.get(i)) == i) {
                font(xml, families.get(i), i == 0);
            }
        }
        return xml.close().bytes();
    }

    private static void font(Xml xml, String family, boolean serif) {
        xml.open("w:font").attribute("w:name", family);
        xml.value("w:altName", serif ? "Liberation Serif" : "Liberation Sans");
        xml.value("w:family", serif ? "roman" : "swiss")
                .value("w:pitch", "variable")
                .close();
    }
}
