package al.krat.template.page;

/** White space as HTML collapses it: blanks, tabs and line ends. A no-break space is a character like any other. */
final class Space {

    private Space() {}

    static boolean is(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    static boolean only(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Runs as one blank, none at the ends. */
    static String collapse(CharSequence text) {
        var collapsed = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                pending = !collapsed.isEmpty();
                continue;
            }
            if (pending) {
                collapsed.append(' ');
                pending = false;
            }
            collapsed.append(c);
        }
        return collapsed.toString();
    }
}
