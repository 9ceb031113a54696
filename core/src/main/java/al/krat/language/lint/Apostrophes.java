package al.krat.language.lint;

import java.util.function.Consumer;

/** A straight apostrophe, or an accent, between letters: «t'i» for «t’i». */
final class Apostrophes implements Rule {

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 1; i + 1 < text.chars.length(); i++) {
            char c = text.chars.charAt(i);
            if ((c == '\'' || c == '´' || c == '`')
                    && !text.isOff(i)
                    && Character.isLetter(text.at(i - 1))
                    && Character.isLetter(text.at(i + 1))) {
                found.accept(new Slip(SlipKind.APOSTROPHE, i, i + 1, String.valueOf(c), "’", Certainty.SURE));
            }
        }
    }
}
