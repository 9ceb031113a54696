package al.krat.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as RFC 8259 has it and no more: no comments, no trailing commas, no second document, no key twice. The
 * grammar is a page long, and every value needs its place, so it is read here and not by a library whose strictness is
 * a dozen switches.
 */
final class JsonReader {

    /** Stops reading at the first breach of the grammar; behind it nothing is certain. */
    @SuppressWarnings("serial")
    private static final class Breach extends Exception {
        private final transient FileCode code;
        private final int at;

        Breach(FileCode code, int at) {
            super(null, null, false, false);
            this.code = code;
            this.at = at;
        }
    }

    private final String text;
    private final Problems problems;
    private int at;
    private int marked;
    private int line = 1;
    private int column = 1;

    JsonReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    @Nullable Tree read() {
        try {
            Tree tree = value(1);
            blanks();
            if (at < text.length()) {
                throw new Breach(FileCode.BAD_JSON, at);
            }
            return tree;
        } catch (Breach breach) {
            problems.add(breach.code, TreeFile.mark(text, breach.at), Map.of("limit", TreeFile.MAX_DEPTH));
            return null;
        }
    }

    private Tree value(int depth) throws Breach {
        blanks();
        Tree.Mark mark = mark();
        char c = peek();
        if (depth > TreeFile.MAX_DEPTH && (c == '{' || c == '[')) {
            throw new Breach(FileCode.TOO_DEEP, at);
        }
        return switch (c) {
            case '{' -> mapping(depth, mark);
            case '[' -> sequence(depth, mark);
            case '"' -> new Tree.Scalar(string(), Tree.Kind.TEXT, false, mark);
            case 't' -> word("true", Tree.Kind.BOOLEAN, mark);
            case 'f' -> word("false", Tree.Kind.BOOLEAN, mark);
            case 'n' -> word("null", Tree.Kind.NULL, mark);
            default -> number(mark);
        };
    }

    private Tree mapping(int depth, Tree.Mark mark) throws Breach {
        var fields = new LinkedHashMap<String, Tree.Field>();
        at++;
        blanks();
        if (peek() == '}') {
            at++;
            return new Tree.Mapping(fields, mark);
        }
        while (true) {
            blanks();
            Tree.Mark keyMark = mark();
            if (peek() != '"') {
                throw new Breach(FileCode.BAD_JSON, at);
            }
            String key = string();
            blanks();
            expect(':');
            Tree value = value(depth + 1);
            if (fields.putIfAbsent(key, new Tree.Field(value, keyMark)) != null) {
                problems.add(FileCode.DUPLICATE_KEY, keyMark, Map.of("key", key));
            }
            blanks();
            if (peek() == '}') {
                at++;
                return new Tree.Mapping(fields, mark);
            }
            expect(',');
        }
    }

    private Tree sequence(int depth, Tree.Mark mark) throws Breach {
        var items = new ArrayList<Tree>();
        at++;
        blanks();
        if (peek() == ']') {
            at++;
            return new Tree.Sequence(items, mark);
        }
        while (true) {
            items.add(value(depth + 1));
            blanks();
            if (peek() == ']') {
                at++;
                return new Tree.Sequence(items, mark);
            }
            expect(',');
        }
    }

    private String string() throws Breach {
        var out = new StringBuilder();
        at++;
        while (true) {
            char c = peek();
            if (c == '"') {
                at++;
                return out.toString();
            }
            if (c < ' ') {
                throw new Breach(FileCode.BAD_JSON, at);
            }
            out.append(c == '\\' ? escape() : c);
            at++;
        }
    }

    private char escape() throws Breach {
        at++;
        char c = peek();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hex();
            default -> throw new Breach(FileCode.BAD_JSON, at);
        };
    }

    private char hex() throws Breach {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw new Breach(FileCode.BAD_JSON, at);
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }

    private Tree word(String word, Tree.Kind kind, Tree.Mark mark) throws Breach {
        if (!text.startsWith(word, at)) {
            throw new Breach(FileCode.BAD_JSON, at);
        }
        at += word.length();
        return new Tree.Scalar(word, kind, false, mark);
    }

    private Tree number(Tree.Mark mark) throws Breach {
        int start = at;
        skip('-');
        if (!skip('0')) {
            digits();
        }
        if (skip('.')) {
            digits();
        }
        if (skip('e') || skip('E')) {
            if (!skip('+')) {
                skip('-');
            }
            digits();
        }
        return new Tree.Scalar(text.substring(start, at), Tree.Kind.NUMBER, false, mark);
    }

    private void digits() throws Breach {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw new Breach(FileCode.BAD_JSON, at);
        }
    }

    private boolean skip(char c) {
        boolean is = at < text.length() && text.charAt(at) == c;
        at += is ? 1 : 0;
        return is;
    }

    private void expect(char c) throws Breach {
        if (!skip(c)) {
            throw new Breach(FileCode.BAD_JSON, at);
        }
    }

    private char peek() throws Breach {
        if (at >= text.length()) {
            throw new Breach(FileCode.BAD_JSON, at);
        }
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    /** The place of the reader; counted on from the last one, since a file may be one line. */
    private Tree.Mark mark() {
        for (; marked < at; marked++) {
            char c = text.charAt(marked);
            if (c == '\n') {
                line++;
                column = 1;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
        }
        return new Tree.Mark(line, column);
    }
}
