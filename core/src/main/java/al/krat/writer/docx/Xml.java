package al.krat.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML part from front to back. Names are ours, values are anybody's: they are escaped, and a character that
 * XML 1.0 forbids becomes U+FFFD, so that no text can break a file.
 */
final class Xml {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    Xml(int expected) {
        out = new StringBuilder(expected).append(DECLARATION);
    }

    Xml open(String name) {
        endTag();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    Xml attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, true);
        out.append('"');
        return this;
    }

    Xml attribute(String name, long value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    Xml text(String value) {
        endTag();
        escape(value, false);
        return this;
    }

    /** Markup that was made before, whole elements of it; the one thing that is not escaped. */
    Xml raw(String markup) {
        if (!markup.isEmpty()) {
            endTag();
            out.append(markup);
        }
        return this;
    }

    Xml close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            out.append("</").append(name).append('>');
        }
        return this;
    }

    /** An empty element: {@code <w:keepNext/>}. */
    Xml flag(String name) {
        return open(name).close();
    }

    /** An element that is one value: {@code <w:jc w:val="right"/>}. */
    Xml value(String name, String value) {
        return open(name).attribute("w:val", value).close();
    }

    Xml value(String name, long value) {
        return open(name).attribute("w:val", value).close();
    }

    /** An element that is one text: {@code <dc:title>…</dc:title>}. */
    Xml element(String name, String text) {
        return open(name).text(text).close();
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void escape(String value, boolean attribute) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\t' -> out.append(attribute ? "&#9;" : "\t");
                case '\n' -> out.append(attribute ? "&#10;" : "\n");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < value.length()
                            && Character.isLowSurrogate(value.charAt(i + 1))) {
                        out.append(c).append(value.charAt(++i));
                    } else {
                        out.append(c < 0x20 || Character.isSurrogate(c) || c >= 0xFFFE ? REPLACEMENT : c);
                    }
                }
            }
        }
    }
}
