package al.krat.writer.xlsx;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ExtendedColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The styles of a workbook, each made when it is first asked for. */
final class Looks {

    private static final String DATE = "dd\\.mm\\.yyyy";
    private static final String HEAD = "FFE8ECF0";

    private final Workbook book;
    private final Font bold;
    private final short date;

    Looks(Workbook book) {
        this.book = book;
        Font plain = book.getFontAt(0);
        plain.setFontName("Arial");
        plain.setFontHeightInPoints((short) 10);
        this.bold = book.createFont();
        bold.setFontName("Arial");
        bold.setFontHeightInPoints((short) 10);
        bold.setBold(true);
        this.date = book.createDataFormat().getFormat(DATE);
    }

    Look head() {
        CellStyle style = cell(true);
        style.setFont(bold);
        style.setFillForegroundColor(colour(HEAD));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return look(style);
    }

    Look text(boolean locked) {
        return look(cell(locked));
    }

    Look strong(boolean locked) {
        CellStyle style = cell(locked);
        style.setFont(bold);
        return look(style);
    }

    Look date(boolean locked) {
        CellStyle style = cell(locked);
        style.setDataFormat(date);
        style.setAlignment(HorizontalAlignment.LEFT);
        return look(style);
    }

    Look number(boolean strong) {
        CellStyle style = cell(true);
        if (strong) {
            style.setFont(bold);
        }
        style.setDataFormat((short) 1);
        style.setAlignment(HorizontalAlignment.RIGHT);
        return look(style);
    }

    Look percent(boolean strong) {
        CellStyle style = cell(true);
        if (strong) {
            style.setFont(bold);
        }
        style.setDataFormat((short) 9);
        style.setAlignment(HorizontalAlignment.RIGHT);
        return look(style);
    }

    /** A colour of its own, whatever the palette: alpha, red, green, blue in hexadecimal. */
    ExtendedColor colour(String argb) {
        ExtendedColor colour = book.getCreationHelper().createExtendedColor();
        colour.setARGBHex(argb);
        return colour;
    }

    private CellStyle cell(boolean locked) {
        CellStyle style = book.createCellStyle();
        style.setLocked(locked);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return style;
    }

    private Look look(CellStyle style) {
        CellStyle quoted = book.createCellStyle();
        quoted.cloneStyleFrom(style);
        quoted.setQuotePrefixed(true);
        return new Look(style.getIndex(), quoted.getIndex());
    }
}
