package al.krat.integrity;

import al.krat.domain.Finding;
import al.krat.domain.Party;
import al.krat.language.Declension;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Whoever is named in words that no rule declines is asked for by its forms, once; until then its name stands in
 * apposition («institucionit “World Vision”»).
 */
final class PartyForms implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        if (context.committee().institutions().isEmpty()) {
            return;
        }
        var asked = new HashSet<String>();
        for (NamedParties.Mention mention : NamedParties.of(context)) {
            String words = mention.party().words();
            if (mention.party() instanceof Party.Typed
                    && !Blanks.isUnsaid(words)
                    && asked.add(words)
                    && Declension.recognise(words).isEmpty()) {
                found.accept(
                        context.finding(IntegrityCode.PARTY_FORMS, mention.path(), Map.of("party", unquoted(words))));
            }
        }
    }

    private static String unquoted(String words) {
        boolean quoted = words.length() > 2
                && "“„«\"".indexOf(words.charAt(0)) >= 0
                && "”“»\"".indexOf(words.charAt(words.length() - 1)) >= 0;
        return quoted ? words.substring(1, words.length() - 1) : words;
    }
}
