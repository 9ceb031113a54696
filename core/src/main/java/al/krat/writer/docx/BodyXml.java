package al.krat.writer.docx;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes paragraphs and tables. What they look like stands in their styles, not here. */
final class BodyXml {
    private static final int ROOM_AFTER_TABLE = Units.twipsOfPoints(Neighbours.BELOW_TABLE_PT);
    private static final int HAIR = 4;
    private static final String TINT = "E7E6E6";

    private final Xml xml;
    private final WordStyles styles;
    private final Section sections;
    private final InlineXml inline;
    private int bookmarks;

    BodyXml(Xml xml, WordStyles styles, Section sections, InlineXml inline) {
        this.xml = xml;
        this.styles = styles;
        this.sections = sections;
        this.inline = inline;
    }

    void blocks(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Block.Paragraph paragraph) {
                boolean last = i + 1 < blocks.size() && blocks.get(i + 1) instanceof Block.Break;
                paragraph(paragraph, last ? (Block.Break) blocks.get(++i) : null);
            } else if (block instanceof Block.Contents contents) {
                bookmarks(contents.bookmarks());
                contents(contents);
            } else {
                bookmarks(block.bookmarks());
                table((Block.Table) block);
            }
        }
    }

    /** In the box that Word shows a button for renewing the list at. */
    private void contents(Block.Contents contents) {
        xml.open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        xml.value("w:docPartGallery", "Table of Contents")
                .flag("w:docPartUnique")
                .close()
                .close();
        xml.open("w:sdtContent");
        blocks(contents.content());
        xml.close().close();
    }

    private void paragraph(Block.Paragraph paragraph, Block.@Nullable Break end) {
        xml.open("w:p");
        properties(paragraph, end);
        bookmarks(paragraph.bookmarks());
        inline.all(paragraph.content());
        xml.close();
    }

    private void properties(Block.Paragraph paragraph, Block.@Nullable Break end) {
        xml.open("w:pPr").value("w:pStyle", styles.id(paragraph.style()));
        if (paragraph.keepNext()) {
            xml.flag("w:keepNext");
        }
        Block.Tuning tuning = paragraph.tuning();
        if (tuning.onNewPage()) {
            xml.flag("w:pageBreakBefore");
        }
        Block.Numbered numbered = paragraph.numbered();
        if (numbered != null) {
            xml.open("w:numPr");
            xml.value("w:ilvl", numbered.level()).value("w:numId", numbered.list());
            xml.close();
        }
        if (tuning.leaderTo() > 0 && styles.isTheirs(paragraph.style())) {
            xml.open("w:tabs").open("w:tab").attribute("w:val", "right").attribute("w:leader", "dot");
            xml.attribute("w:pos", tuning.leaderTo()).close().close();
        }
        if (tuning.rightTo() > 0) {
            xml.open("w:tabs").open("w:tab").attribute("w:val", "clear");
            xml.attribute("w:pos", styles.geometry().room()).close();
            xml.open("w:tab").attribute("w:val", "right").attribute("w:pos", tuning.rightTo());
            xml.close().close();
        }
        if (tuning.afterTable()) {
            xml.open("w:spacing").attribute("w:before", ROOM_AFTER_TABLE).close();
        }
        if (tuning.apart() && numbered == null) {
            xml.open("w:ind").attribute("w:left", Numbering.INSET + HAIR).close();
        }
        if (end != null) {
            sections.write(xml, end.wide());
        }
        xml.close();
    }

    private void bookmarks(List<String> names) {
        for (String name : names) {
            bookmarks++;
            xml.open("w:bookmarkStart")
                    .attribute("w:id", bookmarks)
                    .attribute("w:name", name)
                    .close();
            xml.open("w:bookmarkEnd").attribute("w:id", bookmarks).close();
        }
    }

    private void table(Block.Table table) {
        int width = table.columns().stream().mapToInt(Integer::intValue).sum();
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", styles.id(table.style()));
        xml.open("w:tblW").attribute("w:w", width).attribute("w:type", "dxa").close();
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        boolean head = !table.rows().isEmpty() && table.rows().get(0).head();
        look(head, table.totals());
        xml.close().open("w:tblGrid");
        for (int column : table.columns()) {
            xml.open("w:gridCol").attribute("w:w", column).close();
        }
        xml.close();
        boolean centred = !table.style().equals(StyleId.MONTH_TABLE); // what is signed, not what a day holds
        table.rows().forEach(row -> row(row, table.columns(), centred));
        xml.close();
    }

    /** Which parts of the table style apply: the bits are those of ISO/IEC 29500-1, 17.4.55. */
    private void look(boolean head, boolean totals) {
        int bits = (head ? 0x20 : 0) | (totals ? 0x40 : 0) | 0x600;
        xml.open("w:tblLook")
                .attribute("w:val", HexFormat.of().withUpperCase().toHexDigits((short) bits))
                .attribute("w:firstRow", head ? 1 : 0)
                .attribute("w:lastRow", totals ? 1 : 0)
                .attribute("w:firstColumn", 0)
                .attribute("w:lastColumn", 0)
                .attribute("w:noHBand", 1)
                .attribute("w:noVBand", 1)
                .close();
    }

    private void row(Block.Row row, List<Integer> columns, boolean centred) {
        xml.open("w:tr").open("w:trPr").flag("w:cantSplit");
        if (row.head()) {
            xml.flag("w:tblHeader");
        }
        if (row.height() > 0) {
            xml.open("w:trHeight")
                    .attribute("w:val", row.height())
                    .attribute("w:hRule", "atLeast")
                    .close();
        }
        xml.close();
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            int width = columns.subList(column, column + cell.span()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            column += cell.span();
            xml.open("w:tc").open("w:tcPr");
            xml.open("w:tcW").attribute("w:w", width).attribute("w:type", "dxa").close();
            if (cell.span() > 1) {
                xml.value("w:gridSpan", cell.span());
            }
            if (cell.tinted()) {
                xml.open("w:shd").attribute("w:val", "clear").attribute("w:color", "auto");
                xml.attribute("w:fill", TINT).close();
            }
            if (centred && row.height() > 0) {
                xml.value("w:vAlign", "center");
            }
            xml.close();
            blocks(cell.content());
            xml.close();
        }
        xml.close();
    }
}
