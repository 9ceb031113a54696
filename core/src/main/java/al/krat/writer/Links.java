package al.krat.writer;

import java.util.List;
import java.util.Locale;

/** Where a link of a document may lead: within it, to the web, to a mail address. */
public final class Links {
    private static final List<String> BEGINNINGS = List.of("#", "https://", "http://", "mailto:");

    private Links() {}

    /**
     * An address as it may be written.
     *
     * @throws IllegalArgumentException where it would run or open something else
     */
    public static String checked(String href) {
        String lower = href.toLowerCase(Locale.ROOT);
        if (BEGINNINGS.stream().noneMatch(lower::startsWith)) {
            throw new IllegalArgumentException("a link may not lead to " + href);
        }
        return href;
    }
}
