package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Findings for programs: a JSON array (RFC 8259), one object a finding, one a line. */
final class FindingsJson {

    private FindingsJson() {}

    static String of(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> object(fields(finding, language)))
                .collect(Collectors.joining(
                        ",\n  ", findings.isEmpty() ? "[" : "[\n  ", findings.isEmpty() ? "]" : "\n]"));
    }

    private static Map<String, Object> fields(Finding finding, Language language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Place place = finding.place();
        if (place instanceof Place.InText text) {
            fields.put("file", text.file());
            fields.put("line", text.line());
            fields.put("column", text.column());
        } else if (place instanceof Place.InWord word) {
            fields.put("file", word.file());
            spot(fields, word.spot());
            fields.put("column", word.column());
        } else if (place instanceof Place.InSheet sheet) {
            fields.put("file", sheet.file());
            fields.put("sheet", sheet.sheet());
            fields.put("cell", sheet.cell());
        } else {
            fields.put("path", place.toString());
        }
        fields.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        fields.put("code", finding.id());
        fields.put("name", finding.code().name());
        fields.put("message", finding.message(language));
        fields.put("hint", finding.hint(language));
        return fields;
    }

    private static void spot(Map<String, Object> fields, Place.Spot spot) {
        if (spot instanceof Place.Spot.InPart within) {
            fields.put("part", within.part());
            spot(fields, within.spot());
        } else if (spot instanceof Place.Spot.Cell cell) {
            fields.put("table", cell.table());
            fields.put("row", cell.row());
            fields.put("cell", cell.column());
        } else if (spot instanceof Place.Spot.Paragraph paragraph) {
            fields.put("paragraph", paragraph.number());
        }
    }

    private static String object(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ": "
                        + (field.getValue() instanceof Integer n ? n.toString() : quoted(field.getValue())))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String quoted(Object value) {
        StringBuilder out = new StringBuilder("\"");
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < 0x20 || c == 0x7F || Character.isSurrogate(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
