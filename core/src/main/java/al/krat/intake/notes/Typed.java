package al.krat.intake.notes;

import al.krat.domain.Passage;
import al.krat.domain.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Typed characters that know where they were typed: a part of a line, or of lines that were joined by a blank. */
final class Typed {

    /** The lines of a text and where in it each begins. Shared by all its parts. */
    private record Origin(Line[] lines, int[] inLine, int[] inText) {}

    /** The characters, without blanks at the ends. */
    final String text;

    private final Origin origin;
    private final int base;
    private @Nullable Folded folded;
    private @Nullable Enclosures enclosures;

    private Typed(Origin origin, int base, String text) {
        this.origin = origin;
        this.base = base;
        this.text = text;
    }

    /** A line without the blanks at its ends. */
    static Typed of(Line line) {
        return new Typed(new Origin(new Line[] {line}, new int[] {0}, new int[] {0}), 0, line.text)
                .cut(0, line.text.length());
    }

    /** A part of a line as one of the pieces that a text is put together of. */
    record Piece(Line line, int from, String text) {}

    /** Pieces as one text, nothing between them. */
    static Typed of(List<Piece> pieces) {
        var text = new StringBuilder();
        var lines = new Line[pieces.size()];
        int[] inLine = new int[pieces.size()];
        int[] inText = new int[pieces.size()];
        for (int i = 0; i < pieces.size(); i++) {
            lines[i] = pieces.get(i).line();
            inLine[i] = pieces.get(i).from();
            inText[i] = text.length();
            text.append(pieces.get(i).text());
        }
        return new Typed(new Origin(lines, inLine, inText), 0, text.toString()).cut(0, text.length());
    }

    /** Parts as one text, a blank between them. */
    static Typed join(List<Typed> parts) {
        return parts.size() == 1 ? parts.get(0) : join(parts, " ");
    }

    private static Typed join(List<Typed> parts, String glue) {
        var text = new StringBuilder();
        var lines = new ArrayList<Line>();
        var inLine = new ArrayList<Integer>();
        var inText = new ArrayList<Integer>();
        for (Typed part : parts) {
            text.append(text.length() == 0 ? "" : glue);
            for (int i = part.piece(0); i < part.origin.lines.length; i++) {
                int offset = Math.max(0, part.origin.inText[i] - part.base);
                if (offset > part.text.length()) {
                    break;
                }
                lines.add(part.origin.lines[i]);
                inLine.add(part.origin.inLine[i] + Math.max(0, part.base - part.origin.inText[i]));
                inText.add(text.length() + offset);
            }
            text.append(part.text);
        }
        var origin = new Origin(lines.toArray(new Line[0]), ints(inLine), ints(inText));
        return new Typed(origin, 0, text.toString());
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    /** This text without a part; a blank stays between its sides unless a sign of punctuation follows. */
    Typed without(int from, int to) {
        Typed before = cut(0, from);
        Typed behind = from(to);
        if (behind.isEmpty() || before.isEmpty()) {
            return behind.isEmpty() ? before : behind;
        }
        return join(List.of(before, behind), ".,;:!?".indexOf(behind.text.charAt(0)) >= 0 ? "" : " ");
    }

    /** The index of the piece that an offset lies in. */
    private int piece(int offset) {
        int found = Arrays.binarySearch(origin.inText, base + offset);
        return found < 0 ? -found - 2 : found;
    }

    /** A part of this text, without blanks at its ends. */
    Typed cut(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && isBlank(text.charAt(first))) {
            first++;
        }
        while (end > first && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Typed(origin, base + first, text.substring(first, end));
    }

    /** The rest from an offset. */
    Typed from(int offset) {
        return cut(offset, text.length());
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Whether nothing stands here, or only the rule that stands for what is not known yet. */
    boolean isUnknown() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '_' && c != '.' && c != '…' && c != ' ') {
                return false;
            }
        }
        return text.isEmpty() || text.length() > 1 || text.equals("_") || text.equals("…");
    }

    /** The form for matching. */
    Folded folded() {
        Folded form = folded;
        if (form == null) {
            form = Folded.of(text);
            folded = form;
        }
        return form;
    }

    /** What of it stands in brackets, quotes and braces. */
    Enclosures enclosures() {
        Enclosures known = enclosures;
        if (known == null) {
            known = Enclosures.of(text);
            enclosures = known;
        }
        return known;
    }

    /** The place of an offset. */
    Place place(String file, int offset) {
        int at = base + offset;
        int piece = piece(offset);
        Line line = origin.lines[piece];
        int inLine = Math.min(origin.inLine[piece] + at - origin.inText[piece], line.text.length());
        return line.place(file, inLine);
    }

    /** Where a part stands in the whole text; null where it goes on over the end of a line. */
    Passage.@Nullable Stretch inSource(int from, int to) {
        int piece = piece(from);
        if (to <= from || piece(to - 1) != piece) {
            return null;
        }
        int shift = origin.lines[piece].start + origin.inLine[piece] - origin.inText[piece] + base;
        return new Passage.Stretch(shift + from, shift + to);
    }

    @Override
    public String toString() {
        return text;
    }
}
