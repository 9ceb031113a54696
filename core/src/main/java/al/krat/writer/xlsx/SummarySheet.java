package al.krat.writer.xlsx;

import al.krat.ledger.sheet.RegisterWords;
import al.krat.template.view.PartyView;
import al.krat.template.view.register.RegisterFiguresView;
import al.krat.template.view.register.RegisterGroupView;
import al.krat.template.view.register.RegisterView;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet that sums the register up by institution. */
record SummarySheet(XSSFWorkbook book, Looks looks, RegisterWords words, SharedWords shared) {

    private static final List<String> FIGURES = List.of(
            "INSTITUTION", "TOTAL", "OPEN", "OVERDUE", "NEAR", "UNREPORTED", "FULFILLED", "DUE", "ON_TIME", "SHARE");
    private static final int NAME_WIDTH = 46 * 256;
    private static final int FIGURE_WIDTH = 13 * 256;

    SheetRows write(RegisterView view) {
        XSSFSheet sheet = book.createSheet(words.say("sheet.summary"));
        for (int i = 0; i < FIGURES.size(); i++) {
            sheet.setColumnWidth(i, i == 0 ? NAME_WIDTH : FIGURE_WIDTH);
        }
        sheet.createFreezePane(1, 1);
        var rows = new SheetRows(shared);
        Look head = looks.head();
        rows.row();
        FIGURES.forEach(figure -> rows.text(head, words.say("figure." + figure)));
        Look text = looks.text(true);
        Look number = looks.number(false);
        Look percent = looks.percent(false);
        for (RegisterGroupView group : view.groups()) {
            PartyView who = group.institution();
            String name = who == null ? words.say("nobody") : who.name().nominative();
            row(rows, name, group.figures(), text, number, percent);
        }
        row(rows, words.say("all"), view.figures(), looks.strong(true), looks.number(true), looks.percent(true));
        return rows;
    }

    private static void row(
            SheetRows rows, String name, RegisterFiguresView figures, Look text, Look number, Look percent) {
        rows.row().text(text, name);
        int[] all = {
            figures.total(),
            figures.open(),
            figures.overdue(),
            figures.near(),
            figures.unreported(),
            figures.fulfilled(),
            figures.due(),
            figures.onTime()
        };
        for (int figure : all) {
            rows.number(number, figure);
        }
        if (figures.share() == null) {
            rows.blank(percent);
        } else {
            rows.percent(percent, figures.share());
        }
    }
}
