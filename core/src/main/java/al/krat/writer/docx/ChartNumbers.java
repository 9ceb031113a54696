package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.template.chart.Chart;
import al.krat.template.chart.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Numbers as spreadsheets hold them, and the formats by which they show what the table's cells say. */
final class ChartNumbers {

    /** Of a cell that says nothing of its own. */
    static final String GENERAL = "General";

    private static final int PERCENT = 2;
    private static final String GROUP = "\"\u00a0\"";

    private ChartNumbers() {}

    /** A number in the form of XML: a percentage is a part of one, as spreadsheets count. */
    static String value(BigDecimal number, boolean percent) {
        BigDecimal its = percent ? number.movePointLeft(PERCENT) : number;
        return its.signum() == 0 ? "0" : its.stripTrailingZeros().toPlainString();
    }

    /** The format that shows a value as its cell does: {@code "rreth "[$-41C]#,##0.0}. */
    static String format(Value value, Language language) {
        BigDecimal number = value.number();
        if (number == null) {
            return GENERAL;
        }
        String figures = value.grouped() ? grouped(number, language) : "0";
        String decimals = number.scale() > 0 ? "." + "0".repeat(number.scale()) : "";
        String blank = value.words().matches(".*[ \u00a0\u202f]%") ? "\"\u00a0\"" : "";
        String hedge = value.hedge().isEmpty() ? "" : "\"" + value.hedge() + "\u00a0\"";
        return locale(language) + hedge + figures + decimals + (value.percent() ? blank + "%" : "");
    }

    /** Groups as the language has them, whatever the machine's: {@code #" "##0}. */
    private static String grouped(BigDecimal number, Language language) {
        if (language != Language.ALBANIAN) {
            return "#,##0";
        }
        int groups = Math.max(1, (number.precision() - number.scale() - 1) / 3);
        return "#" + (GROUP + "###").repeat(groups - 1) + GROUP + "##0";
    }

    /** The decimal sign of the document's language, whatever the machine's. */
    private static String locale(Language language) {
        return language == Language.ALBANIAN ? "[$-41C]" : "[$-809]";
    }

    /** The format that most of a series has; the first of several. */
    static String usual(Chart.Series series, Language language) {
        Map<String, Integer> counts = new HashMap<>();
        String usual = locale(language) + "0";
        int most = 0;
        for (Value value : series.values()) {
            if (value.number() != null) {
                String format = format(value, language);
                int count = counts.merge(format, 1, Integer::sum);
                if (count > most) {
                    most = count;
                    usual = format;
                }
            }
        }
        return usual;
    }

    /** The format of an axis, whose ticks have no hedge. */
    static String axis(Chart chart, BigDecimal step, Language language) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        String rest = (decimals > 0 ? "." + "0".repeat(decimals) : "") + (chart.isPercent() ? "%" : "");
        return language == Language.ALBANIAN
                ? "[>=10000]" + locale(language) + "#" + GROUP + "##0" + rest + ";" + locale(language) + "0" + rest
                : locale(language) + "#,##0" + rest;
    }
}
