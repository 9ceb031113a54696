package al.krat.language;

import org.jspecify.annotations.Nullable;

/** Walks over the characters of a pattern. */
final class Scanner {

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

    /** Takes white space; whether there was any. */
    boolean blanks() {
        int from = at;
        while (at < pattern.length() && " \t\r\n\u3000".indexOf(pattern.charAt(at)) >= 0) {
            at++;
        }
        return at > from;
    }

    /** Takes text up to a brace, without its backslashes; empty where a brace or a wrong backslash stands here. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '{' || c == '}') {
                break;
            }
            if (c == '\\') {
                if (at + 1 == pattern.length() || "\\{}|".indexOf(pattern.charAt(at + 1)) < 0) {
                    break;
                }
                c = pattern.charAt(++at);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Takes the name of a variable, a function or an option; null where none stands here. */
    @Nullable String name() {
        int c = at < pattern.length() ? pattern.codePointAt(at) : -1;
        return c == '_' || Character.isLetter(c) ? word() : null;
    }

    /** Takes a word or a text between bars; null where none stands here. */
    @Nullable String literal() {
        if (at == pattern.length() || pattern.charAt(at) != '|') {
            return word();
        }
        StringBuilder out = new StringBuilder();
        for (int i = at + 1; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '|') {
                at = i + 1;
                return out.toString();
            }
            if (c == '\\') {
                if (i + 1 == pattern.length() || "\\{}|".indexOf(pattern.charAt(i + 1)) < 0) {
                    return null;
                }
                c = pattern.charAt(++i);
            }
            out.append(c);
        }
        return null;
    }

    private @Nullable String word() {
        int from = at;
        while (at < pattern.length()) {
            int c = pattern.codePointAt(at);
            if (!Character.isLetterOrDigit(c) && c != '_' && c != '-' && c != '.') {
                break;
            }
            at += Character.charCount(c);
        }
        return at > from ? pattern.substring(from, at) : null;
    }
}
