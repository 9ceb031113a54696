package al.krat.template.markup;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.List;
import java.util.Map;

/**
 * What is refused in the source as it stands, before any parser: the comments that Thymeleaf turns into markup, and
 * characters that XML cannot hold.
 */
final class SourceRules {

    private static final List<String> REFUSED = List.of("<!--/*", "*/-->", "[[", "[(");

    private SourceRules() {}

    static void check(String file, String source, List<TemplateProblem> problems) {
        for (String refused : REFUSED) {
            int at = source.indexOf(refused);
            if (at >= 0) {
                problems.add(TemplateProblem.at(
                        place(file, source, at), PackCode.MARKUP_FORBIDDEN, Map.of("what", refused)));
            }
        }
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0xFFFE || c == 0xFFFF) {
                problems.add(TemplateProblem.at(
                        place(file, source, i),
                        PackCode.MARKUP_FORBIDDEN,
                        Map.of("what", "U+" + Integer.toHexString(0x10000 + c).substring(1))));
                return;
            }
        }
    }

    private static Place.InText place(String file, String source, int at) {
        return Position.of(file, 1, 1, source, at, 0);
    }
}
