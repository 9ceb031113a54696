package al.krat.template.expression;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;

/** A place in the source of an expression, moving forward. */
final class Cursor {

    static final int MAX_LENGTH = 2_000;

    private final String source;
    private int at;

    Cursor(String source) {
        if (source.length() > MAX_LENGTH) {
            throw TemplateProblem.at(0, PackCode.EXPRESSION_TOO_LONG, Map.of("limit", String.valueOf(MAX_LENGTH)));
        }
        this.source = source;
    }

    int at() {
        return at;
    }

    boolean atEnd() {
        blanks();
        return at == source.length();
    }

    /** The next character as it stands, or 0 at the end. */
    char peek() {
        return at < source.length() ? source.charAt(at) : 0;
    }

    char peek(int ahead) {
        return at + ahead < source.length() ? source.charAt(at + ahead) : 0;
    }

    char next() {
        return source.charAt(at++);
    }

    boolean looksAt(String words) {
        return source.startsWith(words, at);
    }

    void blanks() {
        while (at < source.length() && isBlank(source.charAt(at))) {
            at++;
        }
    }

    /** Steps over a sign, after blanks. */
    boolean take(String sign) {
        blanks();
        if (!looksAt(sign)) {
            return false;
        }
        at += sign.length();
        return true;
    }

    /** Steps over a word that ends there, after blanks. */
    boolean takeWord(String word) {
        blanks();
        if (!looksAt(word) || isNamePart(peek(word.length()))) {
            return false;
        }
        at += word.length();
        return true;
    }

    void expect(String sign) {
        if (!take(sign)) {
            throw unexpected(sign);
        }
    }

    /** A name: a letter or underscore, then letters, digits and underscores, ASCII only. */
    String name() {
        blanks();
        if (!isNameStart(peek())) {
            throw TemplateProblem.at(at, PackCode.NAME_EXPECTED, Map.of("found", found()));
        }
        int from = at;
        while (isNamePart(peek())) {
            at++;
        }
        return source.substring(from, at);
    }

    String since(int from) {
        return source.substring(from, at);
    }

    void end() {
        if (!atEnd()) {
            throw TemplateProblem.at(at, PackCode.EXPRESSION_REST, Map.of("found", found()));
        }
    }

    TemplateProblem unexpected(String expected) {
        return at == source.length()
                ? TemplateProblem.at(at, PackCode.EXPRESSION_CUT, Map.of("expected", expected))
                : TemplateProblem.at(at, PackCode.EXPRESSION_SYNTAX, Map.of("expected", expected, "found", found()));
    }

    /** The next character, for a message. */
    private String found() {
        return at < source.length() ? new String(Character.toChars(source.codePointAt(at))) : "";
    }

    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9';
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
