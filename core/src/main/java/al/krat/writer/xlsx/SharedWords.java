package al.krat.writer.xlsx;

import java.util.HashMap;
import java.util.Map;

/** The words of a workbook, each once; cells refer to them by number, as Excel's own do. */
final class SharedWords {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final StringBuilder items = new StringBuilder(1 << 15);
    private int uses;

    int number(String words) {
        uses++;
        Integer known = numbers.get(words);
        if (known != null) {
            return known;
        }
        int number = numbers.size();
        numbers.put(words, number);
        items.append("<si><t xml:space=\"preserve\">");
        CellText.append(items, words);
        items.append("</t></si>");
        return number;
    }

    /** The part. */
    String xml() {
        return HEAD + " count=\"" + uses + "\" uniqueCount=\"" + numbers.size() + "\">" + items + "</sst>";
    }
}
