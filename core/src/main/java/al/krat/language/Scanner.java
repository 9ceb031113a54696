package al.krat.language;

/** Walks over the characters of a pattern. */
final class Scanner {

    /** What stands here is none of what a phrase is made of. */
    static final class Beyond extends Exception {
        private static final long serialVersionUID = 1L;

        Beyond() {
            super(null, null, false, false);
        }
    }

    private final String pattern;
    private int at;

    Scanner(String pattern) {
        this.pattern = pattern;
    }

    boolean isAtEnd() {
        return at == pattern.length();
    }

    /** Takes a token if it stands here. */
    boolean take(String token) {
        boolean here = pattern.startsWith(token, at);
        if (here) {
            at += token.length();
        }
        return here;
    }

    /** Takes a token, which must stand here. */
    void need(String token) throws Beyond {
        if (!take(token)) {
            throw new Beyond();
        }
    }

    /** Takes white space; whether there was any. */
    boolean blanks() {
        int from = at;
        while (at < pattern.length() && " \t\r\n\u3000".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }

    /** Takes text up to a brace, without its backslashes; empty where a brace stands here. */
    String text() throws Beyond {
        StringBuilder out = new StringBuilder();
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '{' || c == '}') {
                break;
            }
            out.append(isEscape() ? pattern.charAt(++at) : c);
        }
        return out.toString();
    }

    /** Takes the name of a variable, a function or an option. */
    String name() throws Beyond {
        int c = at < pattern.length() ? pattern.codePointAt(at) : -1;
        if (c != '_' && !Character.isLetter(c)) {
            throw new Beyond();
        }
        return word();
    }

    /** Takes a word or a text between bars. */
    String literal() throws Beyond {
        if (!take("|")) {
            return word();
        }
        StringBuilder out = new StringBuilder();
        while (!take("|")) {
            if (at == pattern.length()) {
                throw new Beyond();
            }
            out.append(isEscape() ? pattern.charAt(++at) : pattern.charAt(at));
            at++;
        }
        return out.toString();
    }

    private String word() throws Beyond {
        int from = at;
        while (at < pattern.length()) {
            int c = pattern.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                break;
            }
            at += Character.charCount(c);
        }
        if (at == from) {
            throw new Beyond();
        }
        return pattern.substring(from, at);
    }

    /** Whether a backslash stands here; a wrong one is beyond us. */
    private boolean isEscape() throws Beyond {
        if (pattern.charAt(at) != '\\') {
            return false;
        }
        if (at + 1 == pattern.length() || "\\{}|".indexOf(pattern.charAt(at + 1)) < 0) {
            throw new Beyond();
        }
        return true;
    }
}
