package al.krat.writer.ics;

import java.nio.charset.StandardCharsets;

/** Folds lines after 75 octets of UTF-8 (RFC 5545, 3.1) and never within a character; ical4j counts characters. */
final class Folded {

    private static final int MOST = 75;

    private Folded() {}

    /** @param lines unfolded, each ending in CRLF */
    static byte[] of(String lines) {
        var out = new StringBuilder(lines.length() + lines.length() / MOST * 3);
        int width = 0;
        for (int at = 0; at < lines.length(); ) {
            int c = lines.codePointAt(at);
            int octets = octets(c);
            if (c == '\r' || c == '\n') {
                width = 0;
            } else if (width + octets > MOST) {
                out.append("\r\n ");
                width = 1 + octets;
            } else {
                width += octets;
            }
            out.appendCodePoint(c);
            at += Character.charCount(c);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static int octets(int c) {
        return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    }
}
