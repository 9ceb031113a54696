package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is said in Albanian stands in the catalogues, where it can be read, translated and overridden, and not in Java.
 * Java holds single words and what the language, the notes and the files are made of.
 */
class AlbanianInJavaTest {

    /** Sources that may hold Albanian of more than one word, by how their path begins, and why. */
    private static final Map<String, String> DATA = new LinkedHashMap<>();

    static {
        DATA.put("al/krat/language/", "forms of words: months, days, numbers, heads of names, roles");
        DATA.put("al/krat/domain/", "names of bodies, groups and municipalities in their cases");
        DATA.put("al/krat/intake/", "the keys of notes and of krat.yaml, as they are read and written back");
        DATA.put(
                "al/krat/template/compose/MinutesComposer", "the folded words by which a decision is about the agenda");
        DATA.put("al/krat/ledger/Approvals", "the folded words by which an item is about earlier minutes");
        DATA.put("al/krat/template/word/DocumentStyle", "names of Word styles, which documents of the reader refer to");
        DATA.put("al/krat/writer/docx/NotesStyles", "names of Word styles");
        DATA.put("al/krat/cli/Words", "values of options");
    }

    private static final List<JavaLiterals.Literal> LITERALS = JavaLiterals.ROOTS.stream()
            .flatMap(root -> JavaLiterals.below(root).stream())
            .toList();

    @Test
    void noPhraseStandsOutsideTheData() {
        List<JavaLiterals.Literal> phrases = LITERALS.stream()
                .filter(literal -> AlbanianWords.isPhrase(literal.text()))
                .filter(literal -> DATA.keySet().stream().noneMatch(literal.source()::startsWith))
                .toList();
        assertEquals(
                "",
                lines(phrases),
                "move these to a catalogue beside the class; if they are data of the language, say so in DATA");
    }

    @Test
    void noSentenceStandsAnywhere() {
        assertEquals(
                "",
                lines(LITERALS.stream()
                        .filter(literal -> AlbanianWords.isSentence(literal.text()))
                        .toList()));
    }

    @Test
    void theDataAreThere() {
        DATA.forEach((path, why) -> assertTrue(
                LITERALS.stream()
                        .anyMatch(
                                literal -> literal.source().startsWith(path) && AlbanianWords.isPhrase(literal.text())),
                () -> path + " holds no Albanian any more: take it off the list (" + why + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mbledhja u mbyll", "në proces", "Kuorumi prej 5 anëtarësh.", "te gjitha institucionet"})
    void albanianIsRecognised(String text) {
        assertTrue(AlbanianWords.isPhrase(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such catalogue", "pa-date", "përqind", "w:i", "ordinals count from 1: ", "e.g. this"})
    void otherThingsAreNot(String text) {
        assertFalse(AlbanianWords.isPhrase(text));
    }

    private static String lines(List<JavaLiterals.Literal> literals) {
        return String.join(
                "\n", literals.stream().map(JavaLiterals.Literal::toString).toList());
    }
}
