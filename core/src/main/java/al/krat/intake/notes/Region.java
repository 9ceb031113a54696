package al.krat.intake.notes;

import al.krat.domain.Prose;
import al.krat.domain.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in which one unclosed <code>{{</code> makes all that follows internal: an item, or a value of the
 * head. Texts are made into prose in the order in which they were typed.
 */
final class Region {

    private static final String MEMO = " %%";

    private final Report report;
    private boolean internal;

    Region(Report report, boolean internal) {
        this.report = report;
        this.internal = internal;
    }

    /** The stretch of an item within this one. */
    Region within() {
        return new Region(report, internal);
    }

    /** Whether all that follows is internal. */
    boolean isInternal() {
        return internal;
    }

    /** Reads a paragraph's marks. */
    Prose prose(Typed typed, @Nullable String english) {
        int memo = memo(typed);
        report.passage(memo < 0 ? typed : typed.cut(0, memo));
        return spans(typed).withEnglish(english);
    }

    private Prose spans(Typed typed) {
        String markup = typed.text;
        if (internal) {
            return new Prose(List.of(Span.internal(bare(markup), null)), null);
        }
        int memo = memo(typed);
        int unclosed = Prose.unclosed(markup);
        if (memo >= 0 && (unclosed < 0 || memo < unclosed)) {
            return withMemo(typed, memo);
        }
        if (unclosed >= 0) {
            report.add(NotesCode.INTERNAL_UNCLOSED, typed.from(unclosed));
            internal = true;
        }
        return Prose.parse(markup);
    }

    /** The place of a memo's mark in the middle of a line, or -1. */
    private static int memo(Typed typed) {
        int at = typed.text.indexOf(MEMO);
        while (at >= 0 && typed.enclosures().isInside(at)) {
            at = typed.text.indexOf(MEMO, at + 1);
        }
        return at < 0 ? -1 : at + 1;
    }

    /** A memo belongs on a line of its own; within one it is kept, and internal. */
    private Prose withMemo(Typed typed, int at) {
        report.add(NotesCode.MEMO_WITHIN, typed.from(at));
        var spans = new ArrayList<Span>(Prose.parse(typed.text.substring(0, at)).spans());
        spans.add(Span.internal(bare(typed.text.substring(at)), null));
        var prose = new Prose(spans, null);
        internal = Prose.unclosed(prose.markup()) >= 0;
        return prose;
    }

    /** Words without the marks of internal ones: no two braces of a kind together. */
    private static String bare(String markup) {
        var out = new StringBuilder(markup.length());
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            boolean second = (c == '{' || c == '}') && out.length() > 0 && out.charAt(out.length() - 1) == c;
            if (second) {
                out.setLength(out.length() - 1);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A translation, which has no room for marks. */
    String english(Typed typed) {
        if (typed.text.contains("{{")) {
            report.add(NotesCode.ENGLISH_INTERNAL, typed);
        }
        return typed.text;
    }
}
