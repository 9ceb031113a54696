package al.krat.intake.notes;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.List;
import java.util.Map;

/** The words that new notes begin with; they are typed in Albanian, whatever the documents speak. */
final class FormWords {

    /** The ending of what stands only where a period is given. */
    static final String IF_PERIOD = ".period";

    private static final String AGENDA = "agenda.";

    private FormWords() {}

    /** Read when the first form is made. */
    private static final class Lazy {
        static final Phrases PHRASES = Phrases.ofResource(FormWords.class, "form_sq.yaml", Language.ALBANIAN);
    }

    static String say(String key, Map<String, ?> args) {
        return Lazy.PHRASES.say(key, args);
    }

    /** The keys of the agenda's titles, in order. */
    static List<String> agenda() {
        return Lazy.PHRASES.keys().stream()
                .filter(key -> key.startsWith(AGENDA))
                .toList();
    }

    /** What there is to choose from. */
    static List<String> choices(String key) {
        return List.of(say(key, Map.of()).split("; "));
    }

    /** Whether what earlier meetings left open stands below a title of the agenda. */
    static boolean hasFollowUps(String agendaKey) {
        return agendaKey.equals(AGENDA + say("followUps", Map.of()));
    }

    /** Whether the empty tables stand below a title of the agenda. */
    static boolean hasTables(String agendaKey) {
        return agendaKey.equals(AGENDA + say("tables", Map.of()));
    }
}
