package al.krat.writer.docx;

import al.krat.domain.NotesForm;
import java.util.List;

/** Writes the paragraphs and tables of notes. */
final class NotesBody {
    private final Xml xml;
    private final NotesControls controls;
    private final int room;

    /** @param room the width of the text in twips */
    NotesBody(Xml xml, int room) {
        this.xml = xml;
        this.controls = new NotesControls(xml);
        this.room = room;
    }

    void write(List<NotesForm.Part> parts) {
        for (NotesForm.Part part : parts) {
            if (part instanceof NotesForm.Heading heading) {
                paragraph(StyleId.heading(heading.level()), 0, heading.text());
            } else if (part instanceof NotesForm.Line line) {
                paragraph(line.point() ? StyleId.LIST : StyleId.NORMAL, line.strong(), line.text());
            } else {
                table((NotesForm.Table) part);
                paragraph(NotesStyles.GAP, 0, ""); // two tables would grow together
            }
        }
    }

    private void paragraph(String style, int strong, String text) {
        begin(style);
        run(text.substring(0, strong), true);
        run(text.substring(strong), false);
        xml.close();
    }

    private void begin(String style) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style).close();
    }

    private void run(String text, boolean strong) {
        if (!text.isEmpty()) {
            xml.open("w:r");
            if (strong) {
                xml.open("w:rPr").value("w:rStyle", StyleId.STRONG).close();
            }
            xml.open("w:t").attribute("xml:space", "preserve");
            xml.text(text).close().close();
        }
    }

    private void table(NotesForm.Table table) {
        boolean headed = !table.headings().isEmpty();
        xml.open("w:tbl").open("w:tblPr").value("w:tblStyle", NotesStyles.TABLE);
        xml.open("w:tblW").attribute("w:w", room).attribute("w:type", "dxa").close();
        xml.open("w:tblLayout").attribute("w:type", "fixed").close();
        xml.open("w:tblLook").attribute("w:val", headed ? "0620" : "0600");
        xml.attribute("w:firstRow", headed ? 1 : 0).attribute("w:lastRow", 0);
        xml.attribute("w:firstColumn", 0).attribute("w:lastColumn", 0);
        xml.attribute("w:noHBand", 1).attribute("w:noVBand", 1).close();
        xml.close().open("w:tblGrid");
        int shares = table.widths().stream().mapToInt(Integer::intValue).sum();
        List<Integer> widths =
                table.widths().stream().map(share -> room * share / shares).toList();
        widths.forEach(width -> xml.open("w:gridCol").attribute("w:w", width).close());
        xml.close();
        if (headed) {
            row(widths, true, table.headings().stream().map(NotesForm.Words::of).toList(), NotesStyles.HEAD);
        }
        for (List<NotesForm.Cell> row : table.rows()) {
            row(widths, false, row, headed ? NotesStyles.CELL : NotesStyles.KEY);
        }
        xml.close();
    }

    private void row(List<Integer> widths, boolean head, List<? extends NotesForm.Cell> cells, String first) {
        xml.open("w:tr").open("w:trPr").flag("w:cantSplit");
        if (head) {
            xml.flag("w:tblHeader");
        }
        xml.close();
        for (int i = 0; i < cells.size(); i++) {
            xml.open("w:tc").open("w:tcPr").open("w:tcW").attribute("w:w", widths.get(i));
            xml.attribute("w:type", "dxa").close().close();
            cell(cells.get(i), head || i == 0 ? first : NotesStyles.CELL);
            xml.close();
        }
        xml.close();
    }

    private void cell(NotesForm.Cell cell, String style) {
        if (cell instanceof NotesForm.Words words) {
            for (String line : words.lines()) {
                paragraph(style, 0, line);
            }
            if (words.lines().isEmpty()) {
                paragraph(style, 0, "");
            }
            return;
        }
        begin(style);
        if (cell instanceof NotesForm.Choice choice) {
            controls.choice(choice);
        } else {
            var day = (NotesForm.Day) cell;
            controls.day(day);
            run(day.behind(), false);
        }
        xml.close();
    }
}
