package al.krat.language.lint;

import java.util.function.Consumer;

/** Runs of months: «janar–qershor», with the short dash and no blanks. */
final class Ranges implements Rule {

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            Word from = text.words.get(i);
            Word to = text.words.get(i + 1);
            if (isRange(text, i)) {
                String between = text.chars.substring(from.end(), to.start());
                if (!between.equals("–")) {
                    found.accept(new Slip(SlipKind.RANGE, from.end(), to.start(), between, "–", Certainty.SURE));
                }
            }
        }
    }

    /** Whether a word and the next are months with a dash of any kind between. */
    static boolean isRange(Text text, int index) {
        if (index < 0 || index + 1 >= text.words.size()) {
            return false;
        }
        Word from = text.words.get(index);
        Word to = text.words.get(index + 1);
        return isMonth(text, index)
                && isMonth(text, index + 1)
                && isDash(text.chars.substring(from.end(), to.start()).strip());
    }

    private static boolean isMonth(Text text, int index) {
        Word word = text.words.get(index);
        return !word.off() && !word.shouted() && Months.ALL.contains(text.lower(index));
    }

    private static boolean isDash(String between) {
        return between.length() == 1 && "-–—−‒".indexOf(between.charAt(0)) >= 0;
    }
}
