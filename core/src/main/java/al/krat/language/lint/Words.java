package al.krat.language.lint;

import java.util.Set;
import java.util.function.Consumer;

/** Single words: those without their ë or ç, those often misspelled, and letters that only look like letters. */
final class Words implements Rule {

    /** Latin that is written within Albanian: «per capita». */
    private static final Set<String> LATIN = Set.of("capita", "diem", "se");

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (word.off()) {
                continue;
            }
            boolean asked = !word.shouted() && !text.isName(i) && !isLatin(text, i);
            Meant meant = asked ? text.meant(i) : new Meant(word.lower(), Certainty.SURE);
            if (!meant.word().equals(word.lower())) {
                found.accept(Slip.of(kind(word, meant.word()), word, meant.word(), meant.certainty()));
            } else if (!word.plain().equals(word.typed())) {
                found.accept(new Slip(
                        SlipKind.CHARACTERS, word.start(), word.end(), word.typed(), word.plain(), Certainty.SURE));
            }
        }
    }

    private static boolean isLatin(Text text, int index) {
        return text.words.get(index).lower().equals("per") && LATIN.contains(text.lower(index + 1));
    }

    private static SlipKind kind(Word word, String meant) {
        if (!word.plain().equals(word.typed())) {
            return SlipKind.CHARACTERS;
        }
        return Slip.isBare(word.lower(), meant) ? SlipKind.LETTERS : SlipKind.MISSPELLING;
    }
}
