package al.krat.template.fill;

/** Writes words as runs: lines break, underscores are a blank that a hand can write on. */
final class Runs {

    private static final int FEWEST = 3;
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out;
    private final String blank;

    /** @param blank the id of the character style of a blank */
    Runs(StringBuilder out, String blank) {
        this.out = out;
        this.blank = "<w:rStyle w:val=\"" + blank + "\"/>";
    }

    /**
     * Words in a look.
     *
     * @param again how the paragraph begins, for each further line; empty where lines only break
     */
    void write(String words, String look, String again) {
        int from = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', from)) {
            line(words.substring(from, end), look);
            from = end + 1;
            if (again.isEmpty()) {
                out.append("<w:r>").append(look).append("<w:br/></w:r>");
            } else {
                out.append("</w:p>").append(again);
            }
        }
        line(words.substring(from), look);
    }

    private void line(String words, String look) {
        int from = 0;
        int at = words.indexOf("___");
        while (at >= 0) {
            int end = at + FEWEST;
            while (end < words.length() && words.charAt(end) == '_') {
                end++;
            }
            run(words, from, at, look);
            run("____", 0, 4, ruled(look));
            from = end;
            at = words.indexOf("___", end);
        }
        run(words, from, words.length(), look);
    }

    private String ruled(String look) {
        int style = look.indexOf("<w:rStyle ");
        int end = style < 0 ? 0 : look.indexOf("</w:rStyle>", style);
        String rest = look.isEmpty()
                ? "</w:rPr>"
                : style < 0
                        ? look.substring("<w:rPr>".length())
                        : look.substring("<w:rPr>".length(), style) + look.substring(end + "</w:rStyle>".length());
        return "<w:rPr>" + blank + rest;
    }

    private void run(String words, int from, int to, String look) {
        if (from == to) {
            return;
        }
        out.append("<w:r>").append(look).append("<w:t xml:space=\"preserve\">");
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\t' -> out.append("</w:t><w:tab/><w:t xml:space=\"preserve\">");
                default -> {
                    boolean pair =
                            Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(words.charAt(i + 1));
                    if (pair) {
                        out.append(c).append(words.charAt(++i));
                    } else {
                        out.append(c < ' ' || Character.isSurrogate(c) || c >= 0xFFFE ? REPLACEMENT : c);
                    }
                }
            }
        }
        out.append("</w:t></w:r>");
    }
}
