package al.krat.template.markup;

import al.krat.domain.Place;

/** Finds the line and column of a character of an attribute's value. */
public final class Position {

    private Position() {}

    /**
     * The place of a character of a value.
     *
     * @param line where {@code raw} begins
     * @param column where {@code raw} begins
     * @param raw the source from there on
     * @param skipped how many characters of it stand before the value
     * @param offset the character of the value, counted with references ({@code &lt;}) resolved
     */
    public static Place.InText of(String file, int line, int column, String raw, int skipped, int offset) {
        int atLine = line;
        int atColumn = column;
        int left = offset;
        for (int i = 0; i < raw.length() && (i < skipped || left > 0); ) {
            int end = i + Character.charCount(raw.codePointAt(i));
            if (i >= skipped) {
                left -= end - i;
                end = raw.charAt(i) == '&' ? Math.max(end, raw.indexOf(';', i) + 1) : end;
            }
            if (raw.charAt(i) == '\n') {
                atLine++;
                atColumn = 1;
            } else {
                atColumn += raw.codePointCount(i, end);
            }
            i = end;
        }
        return new Place.InText(file, atLine, atColumn);
    }
}
