package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** «me» («with») for «më» before a date: «me 12.05.2024», «me 28 qershor». */
final class MeForMe implements Rule {

    private static final Set<String> MONTHS =
            Months.ALL.stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(Text text, Consumer<Slip> found) {
        for (int i = 0; i < text.words.size(); i++) {
            Word word = text.words.get(i);
            if (word.lower().equals("me") && !word.off() && !word.shouted() && isDate(text, i)) {
                found.accept(Slip.of(SlipKind.CONFUSION, word, "më", Certainty.SURE));
            }
        }
    }

    private static boolean isDate(Text text, int index) {
        int at = text.words.get(index).end();
        int day = figures(text, at + 1);
        if (text.at(at) != ' ' || day == at + 1 || day > at + 3) {
            return false;
        }
        if (text.at(day) == ' ' && index + 1 < text.words.size()) {
            Word next = text.words.get(index + 1);
            return next.start() == day + 1 && MONTHS.contains(Folding.fold(next.lower()));
        }
        char apart = text.at(day);
        int month = figures(text, day + 1);
        int year = figures(text, month + 1);
        return (apart == '.' || apart == '/')
                && month > day + 1
                && month <= day + 3
                && text.at(month) == apart
                && year == month + 5;
    }

    private static int figures(Text text, int from) {
        int to = from;
        while (text.at(to) >= '0' && text.at(to) <= '9') {
            to++;
        }
        return to;
    }
}
