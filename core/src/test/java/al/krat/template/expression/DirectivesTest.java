package al.krat.template.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Directive.Binding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectivesTest {

    @Test
    void readsLoops() {
        var each = Directives.each(" row , at : ${rows}");
        assertEquals("row", each.variable());
        assertEquals("at", each.statusName());
        assertEquals("rowStat", Directives.each("row:${rows}").statusName());
    }

    @Test
    void readsBindings() {
        var with = Directives.with("a=${x} == 1, b='c,d', c=${y ? 'p' : 'q'}");
        assertEquals(
                List.of("a", "b", "c"),
                with.bindings().stream().map(Binding::name).toList());
    }

    @Test
    void readsSignatures() {
        assertEquals(List.of("a", "b"), Directives.signature("row(a, b)").parameters());
        assertEquals(List.of(), Directives.signature("row").parameters());
        assertEquals(List.of(), Directives.signature("row()").parameters());
    }

    @Test
    void readsInsertions() {
        var insertion = Directives.insertion("~{fragments/rows :: row(a=${x}, b='y')}");
        assertEquals("fragments/rows", insertion.file());
        assertEquals("row", insertion.fragment());
        assertEquals(
                List.of("a", "b"),
                insertion.arguments().stream().map(Binding::name).toList());
        assertNull(Directives.insertion("~{fragments/due.html}").fragment());
        assertNull(Directives.insertion("~{:: row}").file());
        assertNull(Directives.insertion("~{this::row}").file());
    }

    @Test
    void readsPhrases() {
        var phrase = Directives.phrase("due.{due.kind}.short(date=${due.date}, n=3, w='x')");
        assertEquals("due.{due.kind}.short", phrase.name());
        assertEquals(3, phrase.arguments().size());
        assertEquals("title", Directives.phrase("title").name());
        assertEquals("a.{b}", Directives.phrase("a.${b}()").name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\"\" ~ EXPRESSION_CUT ~ 0",
                "${ ~ EXPRESSION_CUT ~ 2",
                "${} ~ EXPRESSION_SYNTAX ~ 2",
                "${a ~ EXPRESSION_CUT ~ 3",
                "${a.} ~ NAME_EXPECTED ~ 4",
                "${a..b} ~ NAME_EXPECTED ~ 4",
                "${a[b]} ~ EXPRESSION_SYNTAX ~ 4",
                "${a['b']} ~ EXPRESSION_SYNTAX ~ 4",
                "${a[-1]} ~ EXPRESSION_SYNTAX ~ 4",
                "${a[1234567]} ~ EXPRESSION_SYNTAX ~ 11",
                "${a()} ~ EXPRESSION_SYNTAX ~ 3",
                "${a.b()} ~ EXPRESSION_SYNTAX ~ 5",
                "${a = 1} ~ EXPRESSION_SYNTAX ~ 4",
                "${a, b} ~ EXPRESSION_SYNTAX ~ 3",
                "${and} ~ NAME_EXPECTED ~ 2",
                "${ë} ~ EXPRESSION_SYNTAX ~ 2",
                "${${a}} ~ EXPRESSION_SYNTAX ~ 2",
                "${#a} ~ EXPRESSION_OPERATOR ~ 2",
                "${@a@b} ~ EXPRESSION_OPERATOR ~ 2",
                "*{a} ~ EXPRESSION_OPERATOR ~ 0",
                "#{a} ~ EXPRESSION_OPERATOR ~ 0",
                "@{a} ~ EXPRESSION_OPERATOR ~ 0",
                "__${a}__ ~ EXPRESSION_OPERATOR ~ 0",
                "${a} * ${b} ~ EXPRESSION_OPERATOR ~ 5",
                "${a} / 2 ~ EXPRESSION_OPERATOR ~ 5",
                "${a} % 2 ~ EXPRESSION_OPERATOR ~ 5",
                "${a} - 2 ~ EXPRESSION_OPERATOR ~ 5",
                "-1 ~ EXPRESSION_OPERATOR ~ 0",
                "a ~ EXPRESSION_SYNTAX ~ 0",
                "'a ~ EXPRESSION_CUT ~ 2",
                "|a ~ EXPRESSION_CUT ~ 2",
                "(${a} ~ EXPRESSION_CUT ~ 5",
                "${a} ${b} ~ EXPRESSION_REST ~ 5",
                "${a} == ~ EXPRESSION_CUT ~ 7",
                "1234567890 ~ EXPRESSION_TOO_LONG ~ 0",
            })
    void refusesExpressions(String source, PackCode code, int offset) {
        var problem = assertThrows(TemplateProblem.class, () -> Directives.expression(source), source);
        assertEquals(code, problem.finding("f").code(), source);
        assertEquals(offset, problem.offset(), source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "row ${rows}",
                "row, : ${rows}",
                ": ${rows}",
                "row : ",
                "row : ${rows} x",
                "1 : ${rows}",
                "${x} : ${rows}",
            })
    void refusesLoops(String source) {
        assertThrows(TemplateProblem.class, () -> Directives.each(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "\"~{}\"",
                "\"~{${x}}\"",
                "\"~{a :: ${x}}\"",
                "\"~{a :: .cls}\"",
                "\"~{a :: #id}\"",
                "\"~{a :: row(${x})}\"",
                "\"~{a :: row(x=1, x=2)}\"",
                "\"~{'a' :: row}\"",
                "\"a :: row\"",
                "\"~{a :: row} + ~{b}\"",
                "\"~{a ? b}\"",
            })
    void refusesInsertions(String source) {
        assertThrows(TemplateProblem.class, () -> Directives.insertion(source));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "''",
                "a b",
                "a(x)",
                "a(x=)",
                "a(=1)",
                "a(x=1",
                "a(x=1,)",
                "a(x=1)(y=2)",
                "a(x=1, x=2)",
                "a.{b.c",
                "ç"
            })
    void refusesPhrases(String source) {
        assertThrows(TemplateProblem.class, () -> Directives.phrase(source));
    }

    @Test
    void lengthAndNestingHaveLimits() {
        for (String source : List.of(
                "'" + "x".repeat(2_000) + "'",
                "(".repeat(21) + "1" + ")".repeat(21),
                "${a" + ".b".repeat(21) + "}",
                "${x} ? " + "(".repeat(5_000))) {
            var problem = assertThrows(TemplateProblem.class, () -> Directives.expression(source));
            assertEquals(PackCode.EXPRESSION_TOO_LONG, problem.finding("f").code());
        }
        assertEquals(1, Evaluator.value(Directives.expression("(".repeat(19) + "1" + ")".repeat(19)), new MapScope()));
    }
}
