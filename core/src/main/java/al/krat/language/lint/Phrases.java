package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Words typed apart, or with a hyphen, that are one: «për gjatë», «sub-urban». */
final class Phrases implements Rule {

    private record Phrase(char glue, String second, boolean open, String right) {}

    private static final class Holder {
        static final Map<String, List<Phrase>> STANDARD = read(Table.lines("phrases.txt"));
    }

    /** Phrases by their first word, without ë and ç. */
    private static Map<String, List<Phrase>> read(List<String> lines) {
        Map<String, List<Phrase>> phrases = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            String wrong = Folding.fold(line.substring(0, colon));
            boolean open = wrong.endsWith("*");
            int end = wrong.length() - (open ? 1 : 0);
            int glue = wrong.indexOf('-') < 0 ? wrong.indexOf(' ') : wrong.indexOf('-');
            String right = line.substring(colon + 2, line.length() - (open ? 1 : 0));
            phrases.computeIfAbsent(wrong.substring(0, glue), first -> new ArrayList<>())
                    .add(new Phrase(wrong.charAt(glue), wrong.substring(glue + 1, end), open, right));
        }
        return phrases;
    }

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i + 1 < text.words.size(); i++) {
            for (Phrase phrase : Holder.STANDARD.getOrDefault(Folding.fold(text.lower(i)), List.of())) {
                check(text, i, phrase, found);
            }
        }
    }

    private static void check(Text text, int index, Phrase phrase, Consumer<Slip> found) {
        Word first = text.words.get(index);
        Word second = text.words.get(index + 1);
        String folded = Folding.fold(text.lower(index + 1));
        boolean glued = phrase.glue == '-'
                ? second.start() == first.end() + 1 && text.at(first.end()) == '-'
                : text.isFollowed(index);
        boolean said = phrase.open ? folded.startsWith(phrase.second) : folded.equals(phrase.second);
        if (glued && said && !first.off() && !second.off() && !second.capital() && !first.shouted()) {
            String rest = text.lower(index + 1).substring(phrase.second.length());
            found.accept(new Slip(
                    SlipKind.MISSPELLING,
                    first.start(),
                    second.end(),
                    text.chars.substring(first.start(), second.end()),
                    first.inCase(phrase.right + rest),
                    first.quoted() ? Certainty.LIKELY : Certainty.SURE));
        }
    }
}
