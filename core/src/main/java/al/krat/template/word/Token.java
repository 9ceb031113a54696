package al.krat.template.word;

import al.krat.template.expression.Directive;
import al.krat.template.expression.Expression;
import al.krat.template.fill.Piece;
import al.krat.template.fill.Source;
import java.util.List;
import java.util.function.Function;

/** What a template says in the text of a paragraph, from a character to before another. */
sealed interface Token {
    int from();

    int to();

    /** <code>[[${…}]]</code> */
    record Value(int from, int to, Expression said, Source source) implements Token {}

    /** <code>[[#{…}]]</code> */
    record Phrase(int from, int to, Directive.Phrase said, Source source) implements Token {}

    /** <code>[# …]</code> */
    record Begin(int from, int to, Function<List<Piece>, Piece> around, String words) implements Token {}

    /** {@code [/]} */
    record End(int from, int to, String words) implements Token {}

    /** What could not be read, which was told; nothing stands in its place. */
    record Unread(int from, int to) implements Token {}
}
