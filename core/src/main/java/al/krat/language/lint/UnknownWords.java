package al.krat.language.lint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Words that a dictionary does not know. Names are not asked for: a word with a capital is left alone, unless a sentence
 * begins with it and the next word has none.
 */
final class UnknownWords implements Rule {

    /** Of shorter words too many are abbreviations. */
    private static final int SHORTEST = 3;

    private final Dictionary dictionary;

    UnknownWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public void check(Text text, Consumer<Slip> found) {
        Map<String, List<String>> suggestions = new HashMap<>();
        for (int i = 0; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (isAsked(text, i) && !isKnown(word)) {
                List<String> meant = suggestions.computeIfAbsent(word.plain(), dictionary::suggestions);
                String suggestion = meant.isEmpty() ? null : meant.get(0);
                found.accept(new Slip(
                        SlipKind.SPELLING, word.start(), word.end(), word.typed(), suggestion, Certainty.LIKELY));
            }
        }
    }

    private boolean isKnown(Word word) {
        return FieldWords.has(word.lower())
                || dictionary.knows(word.plain())
                || (word.capital() && dictionary.knows(word.lower()));
    }

    private static boolean isAsked(Text text, int index) {
        Word word = text.words.get(index);
        return !word.off()
                && !word.quoted()
                && !word.shouted()
                && word.plain().length() >= SHORTEST
                && !isJoined(text, word)
                && (!word.capital() || isCommon(text, index));
    }

    /** A part of a compound or a contraction is no word of its own. */
    private static boolean isJoined(Text text, Word word) {
        return "-'’/&".indexOf(text.at(word.start() - 1)) >= 0
                || "-'’/&".indexOf(text.at(word.end())) >= 0
                || (text.at(word.end()) == '.' && Character.isLetter(text.at(word.end() + 1)));
    }

    private static boolean isCommon(Text text, int index) {
        boolean beforeCapital =
                text.isFollowed(index) && text.words.get(index + 1).capital();
        return text.words.get(index).first() && !beforeCapital;
    }
}
