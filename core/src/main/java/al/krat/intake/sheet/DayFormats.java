package al.krat.intake.sheet;

import al.krat.archive.XmlPart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** Which styles of cells show their number as a day. */
final class DayFormats {

    private final List<Boolean> days = new ArrayList<>();

    DayFormats(byte @Nullable [] styles) {
        if (styles == null) {
            return;
        }
        Map<String, String> formats = new HashMap<>();
        XmlPart xml = XmlPart.of(styles, Limits.XML);
        boolean inCells = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            boolean begins = event == XMLStreamConstants.START_ELEMENT;
            if (!begins && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            String name = xml.local();
            if (name.equals("cellXfs")) {
                inCells = begins;
            } else if (begins && name.equals("numFmt")) {
                formats.put(BookPackage.attribute(xml, "numFmtId"), BookPackage.attribute(xml, "formatCode"));
            } else if (begins && inCells && name.equals("xf")) {
                String id = BookPackage.attribute(xml, "numFmtId");
                days.add(isDay(id, formats.get(id)));
            }
        }
    }

    boolean isDay(int style) {
        return style >= 0 && style < days.size() && days.get(style);
    }

    private static boolean isDay(String id, @Nullable String code) {
        return code == null
                ? switch (id) {
                    case "14", "15", "16", "17", "22", "27", "28", "29", "30", "31", "36", "50", "57" -> true;
                    default -> false;
                }
                : showsDay(code);
    }

    /** Whether a format shows days or years: the letters count outside of quotes, brackets and escapes. */
    private static boolean showsDay(String code) {
        char until = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (until != 0) {
                until = c == until ? 0 : until;
            } else if (c == '"') {
                until = '"';
            } else if (c == '[') {
                until = ']';
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if ("dDyY".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }
}
