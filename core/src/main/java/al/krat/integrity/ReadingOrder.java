package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.domain.Place;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a reader meets the places of findings: lines and columns of texts, then cells, then record paths in
 * the order of {@link Meeting}'s components. Findings at one place keep the order in which they were found.
 */
final class ReadingOrder implements Comparator<Finding> {

    static final ReadingOrder INSTANCE = new ReadingOrder();

    private static final List<String> COMPONENTS = Arrays.stream(Meeting.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private ReadingOrder() {}

    @Override
    public int compare(Finding one, Finding other) {
        return compare(one.place(), other.place());
    }

    private static int compare(Place one, Place other) {
        if (one instanceof Place.InText a && other instanceof Place.InText b) {
            return Comparator.comparing(Place.InText::file)
                    .thenComparingInt(Place.InText::line)
                    .thenComparingInt(Place.InText::column)
                    .compare(a, b);
        }
        if (one instanceof Place.InWord a && other instanceof Place.InWord b) {
            return Comparator.comparing(Place.InWord::file)
                    .thenComparingInt(Place.InWord::line)
                    .thenComparingInt(Place.InWord::column)
                    .compare(a, b);
        }
        if (one instanceof Place.InSheet a && other instanceof Place.InSheet b) {
            int bySheet = (a.file() + a.sheet()).compareTo(b.file() + b.sheet());
            return bySheet != 0 ? bySheet : natural(cell(a.cell()), cell(b.cell()));
        }
        if (one instanceof Place.InRecord a && other instanceof Place.InRecord b) {
            int byComponent = Integer.compare(component(a.path()), component(b.path()));
            return byComponent != 0 ? byComponent : natural(a.path(), b.path());
        }
        return Integer.compare(kind(one), kind(other));
    }

    private static int kind(Place place) {
        return place instanceof Place.InText
                ? 0
                : place instanceof Place.InWord ? 1 : place instanceof Place.InSheet ? 2 : 3;
    }

    /** Sheets are read by rows: «7B» comes before «8A». */
    private static String cell(String address) {
        int figures = 0;
        while (figures < address.length() && !isFigure(address.charAt(figures))) {
            figures++;
        }
        return address.substring(figures) + address.substring(0, figures);
    }

    private static int component(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return COMPONENTS.indexOf(path.substring(0, end));
    }

    /** Compares by characters, but runs of figures by their value: items[2] comes before items[10]. */
    private static int natural(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            if (isFigure(one.charAt(i)) && isFigure(other.charAt(j))) {
                int endOne = figures(one, i);
                int endOther = figures(other, j);
                int byLength = Integer.compare(endOne - i, endOther - j);
                int byValue =
                        byLength != 0 ? byLength : one.substring(i, endOne).compareTo(other.substring(j, endOther));
                if (byValue != 0) {
                    return byValue;
                }
                i = endOne;
                j = endOther;
            } else if (one.charAt(i) != other.charAt(j)) {
                return Character.compare(one.charAt(i), other.charAt(j));
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int figures(String text, int from) {
        int end = from;
        while (end < text.length() && isFigure(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether two places are on one line of a text, or else the same. */
    static boolean sameLine(Place one, Place other) {
        if (one instanceof Place.InWord a && other instanceof Place.InWord b) {
            return a.file().equals(b.file()) && a.line() == b.line();
        }
        return one instanceof Place.InText a && other instanceof Place.InText b
                ? a.file().equals(b.file()) && a.line() == b.line()
                : one.equals(other);
    }
}
