package al.krat.writer.html;

import java.text.Normalizer;
import java.util.Map;

/** Writes tags, attributes and text of HTML. */
final class Markup {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Markup as it stands. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup line() {
        out.append('\n');
        return this;
    }

    Markup open(String name, Map<String, String> attributes) {
        out.append('<').append(name);
        attributes.forEach(this::attribute);
        out.append('>');
        return this;
    }

    Markup close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    Markup text(String text) {
        escape(text);
        return this;
    }

    private void escape(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(Character.isISOControl(c) && c != '\n' ? ' ' : c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
