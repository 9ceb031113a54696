package al.krat.intake.notes;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a list of names: at «;» if there is one, else at «,», never within brackets or quotes; the longest known name
 * wins, and «dhe» parts only two known names.
 */
final class NameList {

    private static final String AND = " dhe ";

    private final Names names;

    NameList(Names names) {
        this.names = names;
    }

    /** The names of a list, without what is empty. */
    List<Typed> split(Typed list) {
        List<int[]> parts = list.enclosures().split(';');
        var all = new ArrayList<Typed>();
        if (parts.size() == 1) {
            commas(list, all);
            return all;
        }
        for (int[] part : parts) {
            Typed name = list.cut(part[0], part[1]);
            var within = new ArrayList<Typed>();
            commas(name, within);
            boolean severalNames =
                    within.size() > 1 && within.stream().allMatch(each -> names.isKnown(withoutBracket(each).text));
            if (severalNames) {
                all.addAll(within);
            } else {
                and(name, all);
            }
        }
        return all;
    }

    private void commas(Typed list, List<Typed> into) {
        Enclosures enclosures = list.enclosures();
        int from = 0;
        while (from <= list.text.length()) {
            int start = from + leadingBlanks(list.text, from);
            int known = start < list.text.length() ? names.longestAt(list.text, start) : -1;
            int comma = enclosures.find(',', isWhole(list.text, known) ? known : from);
            int end = comma < 0 ? list.text.length() : comma;
            and(list.cut(from, end), into);
            from = end + 1;
        }
    }

    private static int leadingBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** Whether a name that ends here is followed by nothing, a full stop, a bracket, a comma or «dhe». */
    private static boolean isWhole(String text, int end) {
        if (end < 0) {
            return false;
        }
        int next = end + leadingBlanks(text, end);
        boolean atEnd = next == text.length() || (next == text.length() - 1 && text.charAt(next) == '.');
        return atEnd || ",(".indexOf(text.charAt(next)) >= 0 || text.startsWith(AND, end);
    }

    private void and(Typed part, List<Typed> into) {
        int from = 0;
        boolean whole = names.isKnown(part.text);
        int at = whole ? -1 : part.text.indexOf(AND);
        while (at >= 0) {
            int behind = at + AND.length();
            boolean parts = at - from <= Names.LONGEST
                    && !part.enclosures().isInside(at)
                    && names.isKnown(withoutBracket(part.cut(from, at)).text)
                    && isWhole(part.text, names.longestAt(part.text, behind));
            if (parts) {
                into.add(part.cut(from, at));
                from = behind;
            }
            at = part.text.indexOf(AND, behind - 1);
        }
        Typed last = part.from(from);
        if (!last.isEmpty()) {
            into.add(last);
        }
    }

    private static Typed withoutBracket(Typed name) {
        int bracket = name.enclosures().lastBracket();
        return bracket > 0 ? name.cut(0, bracket) : name;
    }
}
