package al.krat.writer.xlsx;

import al.krat.domain.Edition;
import al.krat.language.Language;
import al.krat.ledger.Condition;
import al.krat.ledger.Status;
import al.krat.ledger.sheet.RegisterColumn;
import al.krat.ledger.sheet.RegisterMark;
import al.krat.ledger.sheet.RegisterWords;
import al.krat.template.view.PartyView;
import al.krat.template.view.register.RegisterGroupView;
import al.krat.template.view.register.RegisterRowView;
import al.krat.template.view.register.RegisterView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The register as a workbook: the register itself, a summary by institution, and what it takes to read it back. */
public final class RegisterBook {

    /** A character's width. */
    private static final int WIDTH = 256;

    private static final RegisterColumn[] COLUMNS = RegisterColumn.values();
    private static final String LATE = "FFF8D7C4";
    private static final String NEAR = "FFFDEEC8";
    private static final String SILENT = "FFDCE9F5";
    private static final String DONE = "FFD5EDE3";

    private final RegisterView view;
    private final RegisterWords words;
    private final String title;
    private final Map<String, List<String>> checks = new LinkedHashMap<>();
    private final SharedWords shared = new SharedWords();
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final Looks looks = new Looks(book);

    private RegisterBook(RegisterView view, Language language) {
        this.view = view;
        this.words = RegisterWords.of(language);
        this.title = words.say("title", Map.of("bodies", view.sitting().bodiesShort(), "date", view.asOf()));
    }

    /**
     * Writes a workbook.
     *
     * @param view what the edition may show, in the language
     */
    public static byte[] write(RegisterView view, Language language) {
        return new RegisterBook(view, language).write(language);
    }

    private byte[] write(Language language) {
        SheetRows register = register();
        var summary = new SummarySheet(book, looks, words, shared).write(view);
        printSetup(book.getSheetAt(1), summary.count(), false);
        SheetRows mark = mark();
        return BookFile.write(
                book,
                List.of(register, summary, mark),
                shared,
                new BookFile.About(title, view.sitting().bodiesFull(), language.tag(), view.asOf()));
    }

    private SheetRows register() {
        XSSFSheet sheet = book.createSheet(words.say("sheet"));
        var rows = new RegisterSheetRows(looks, words, shared);
        rows.head();
        for (RegisterGroupView group : view.groups()) {
            PartyView lead = group.institution();
            for (RegisterRowView row : group.rows()) {
                rows.row(row, lead == null ? "" : lead.name().nominative());
                checks.put(row.key(), RegisterMark.checks(rows.rows().words()));
            }
        }
        int last = Math.max(1, rows.rows().count() - 1);
        for (RegisterColumn column : COLUMNS) {
            sheet.setColumnWidth(column.ordinal(), column.width() * WIDTH);
        }
        sheet.setColumnHidden(RegisterColumn.KEY.ordinal(), true);
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, COLUMNS.length - 1));
        choices(sheet, last);
        colours(sheet, last);
        protect(sheet);
        printSetup(sheet, last, true);
        return rows.rows();
    }

    private void choices(XSSFSheet sheet, int last) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        String[] statuses = Arrays.stream(Status.values())
                .filter(status -> status != Status.REPLACED)
                .map(status -> words.say("status", status))
                .toArray(String[]::new);
        validate(
                sheet,
                helper.createValidation(
                        helper.createExplicitListConstraint(statuses), cells(RegisterColumn.STATUS, last)),
                "status.choice");
        validate(
                sheet,
                helper.createValidation(
                        helper.createDateConstraint(
                                DataValidationConstraint.OperatorType.BETWEEN, "36526", "73050", ""),
                        cells(RegisterColumn.CLOSED, last)),
                "date.choice");
    }

    private void validate(XSSFSheet sheet, DataValidation validation, String message) {
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(true);
        validation.createErrorBox("", words.say(message));
        sheet.addValidationData(validation);
    }

    private static CellRangeAddressList cells(RegisterColumn column, int last) {
        return new CellRangeAddressList(1, last, column.ordinal(), column.ordinal());
    }

    /** Colours repeat what the column says in words. */
    private void colours(XSSFSheet sheet, int last) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] where = {
            new CellRangeAddress(1, last, RegisterColumn.STATUS.ordinal(), RegisterColumn.LATE.ordinal())
        };
        Map<Condition, String> colours =
                Map.of(Condition.OVERDUE, LATE, Condition.NEAR, NEAR, Condition.UNREPORTED, SILENT);
        for (Condition condition : List.of(Condition.OVERDUE, Condition.NEAR, Condition.UNREPORTED)) {
            colour(
                    formatting,
                    where,
                    RegisterColumn.CONDITION,
                    words.say("condition", condition),
                    Objects.requireNonNull(colours.get(condition)));
        }
        colour(formatting, where, RegisterColumn.STATUS, words.say("status", Status.FULFILLED), DONE);
    }

    private void colour(
            SheetConditionalFormatting formatting,
            CellRangeAddress[] where,
            RegisterColumn column,
            String word,
            String colour) {
        String cell = "$" + (char) ('A' + column.ordinal()) + "2";
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(cell + "=\"" + word.replace("\"", "\"\"") + "\"");
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(looks.colour(colour));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(where, rule);
    }

    /** Against slips, not against people: there is no password. */
    private static void protect(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatCells(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void printSetup(XSSFSheet sheet, int last, boolean repeated) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, 0.6);
        sheet.setMargin(PageMargin.RIGHT, 0.6);
        if (repeated) {
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }
        sheet.getHeader().setLeft(title.replace("&", "&&"));
        sheet.getFooter().setRight(words.say("page", Map.of("page", "&P", "pages", "&N")));
        if (view.internal()) {
            sheet.getFooter().setLeft(words.say("internal"));
        }
    }

    /** What the reader needs to know, on a sheet that nobody sees. */
    private SheetRows mark() {
        book.createSheet(RegisterMark.SHEET);
        book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        var rows = new SheetRows(shared);
        Look look = looks.text(true);
        Edition edition = view.internal() ? Edition.INTERNAL : Edition.PUBLIC;
        new RegisterMark(view.asOf(), edition, checks).lines().forEach(line -> {
            rows.row();
            line.forEach(cell -> rows.text(look, cell));
        });
        return rows;
    }
}
