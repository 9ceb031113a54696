package al.krat.template.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Gender;
import al.krat.language.Noun;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.sample.SampleView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {

    private final MapScope scope = new MapScope()
            .with("view", SampleView.usual())
            .with("rows", SampleView.usual().rows())
            .with("none", List.of())
            .with("name", "Zyra")
            .with("blank", "")
            .with("no", "no")
            .with("n", 7)
            .with("big", 7L)
            .with("dec", new BigDecimal("7.0"))
            .with("yes", true)
            .with("missing", null)
            .with("day", LocalDate.of(2019, 6, 28))
            .with("later", LocalDate.of(2019, 6, 29))
            .with("state", SampleView.State.OPEN)
            .with("who", Noun.declared("Bashkia", "Bashkisë", "Bashkinë", Gender.FEMININE));

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "${name} ~ Zyra",
                "${view.title} ~ Titulli",
                "${ view.rows[0].name } ~ Zyra e Punës",
                "${view.rows[0].note.words} ~ shënim",
                "${view.rows[1].note?.words} ~ null",
                "${view.rows[1].note?.next?.words} ~ null",
                "${missing?.words} ~ null",
                "${missing} ?: 'x' ~ x",
                "${missing ?: name} ~ Zyra",
                "${view.rows.size} ~ 2",
                "${rows.empty} ~ false",
                "${none.empty} ~ true",
                "${blank.empty} ~ true",
                "'it\\'s' ~ it's",
                "'a\\\\b' ~ a\\b",
                "42 ~ 42",
                "true ~ true",
                "null ~ null",
                "${n} + 1 ~ 8",
                "${n + 1 + 'x'} ~ 8x",
                "'x' + ${n} + 1 ~ x71",
                "|${n}${n}| ~ 77",
                "|Nr. ${n} – ${name}| ~ Nr. 7 – Zyra",
                "${who} + '!' ~ Bashkia!",
                "${n} == 7 ~ true",
                "${n == big} ~ true",
                "${n eq dec} ~ true",
                "${n ne 8} ~ true",
                "${n neq 7} ~ false",
                "${n} != null ~ true",
                "${missing == null} ~ true",
                "${name == 'Zyra'} ~ true",
                "${state == 'OPEN'} ~ true",
                "'DONE' == ${state} ~ false",
                "${n < 8} ~ true",
                "${n lt 7} ~ false",
                "${n <= 7} ~ true",
                "${n ge 8} ~ false",
                "${n >= dec} ~ true",
                "${day < later} ~ true",
                "${day gt later} ~ false",
                "not ${yes} ~ false",
                "!${yes} ~ false",
                "!!${yes} ~ true",
                "not not ${name} ~ true",
                "${!rows.empty} ~ true",
                "${yes and missing} ~ false",
                "${missing or no} ~ true",
                "${blank} or ${none} ~ false",
                "${yes ? 'a' : 'b'} ~ a",
                "${missing} ? 'a' ~ null",
                "${missing} ? 'a' : ${n > 3} ? 'b' : 'c' ~ b",
                "(${yes} or ${missing}) and ${blank} ~ false",
                "${yes or missing and blank} ~ true",
                "${ (n + 1) } ~ 8",
            })
    void evaluates(String source, String expected) {
        assertEquals(expected, String.valueOf(Evaluator.value(Directives.expression(source), scope)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "${nam} ~ NAME_UNKNOWN ~ 2",
                "${view.titel} ~ COMPONENT_UNKNOWN ~ 7",
                "${view.class} ~ COMPONENT_UNKNOWN ~ 7",
                "${view.hashCode} ~ COMPONENT_UNKNOWN ~ 7",
                "${view[0]} ~ COMPONENT_UNKNOWN ~ 7",
                "${name.length} ~ COMPONENT_UNKNOWN ~ 7",
                "${name.bytes} ~ COMPONENT_UNKNOWN ~ 7",
                "${n.class} ~ COMPONENT_UNKNOWN ~ 4",
                "${state.name} ~ COMPONENT_UNKNOWN ~ 8",
                "${day.year} ~ COMPONENT_UNKNOWN ~ 6",
                "${who.oblique} ~ COMPONENT_UNKNOWN ~ 6",
                "${rows[2].name} ~ INDEX ~ 7",
                "${rows.name} ~ COMPONENT_UNKNOWN ~ 7",
                "${missing.words} ~ MAYBE_MISSING ~ 10",
                "'a' + ${missing} ~ MAYBE_MISSING ~ 8",
                "${day} + 'x' ~ TYPE ~ 2",
                "${dec} + 1 ~ TYPE ~ 2",
                "${n and yes} ~ TYPE ~ 2",
                "${name == 7} ~ TYPE ~ 10",
                "${name < 7} ~ TYPE ~ 9",
                "${missing < 7} ~ MAYBE_MISSING ~ 12",
            })
    void refuses(String source, PackCode code, int offset) {
        var problem = assertThrows(
                TemplateProblem.class, () -> Evaluator.value(Directives.expression(source), scope), source);
        Finding finding = problem.in(new Place.InText("f", 1, 1)).finding("f");
        assertEquals(code, finding.code());
        assertEquals(offset, problem.offset());
    }

    @Test
    void suggestsWhatMayBeMeant() {
        var problem = assertThrows(
                TemplateProblem.class, () -> Evaluator.value(Directives.expression("${view.titel}"), scope));
        assertEquals("title", problem.finding("f").args().get("near"));
    }

    @Test
    void everyStepCosts() {
        Evaluator.value(Directives.expression("${view.rows[0].name}"), scope);
        assertTrue(scope.steps >= 4, () -> "steps: " + scope.steps);
    }

    @Test
    void textsHaveALimit() {
        scope.with("long", "x".repeat(60_000));
        var problem = assertThrows(
                TemplateProblem.class, () -> Evaluator.value(Directives.expression("${long + long}"), scope));
        assertEquals(PackCode.TEXT_TOO_LONG, problem.finding("f").code());
    }
}
