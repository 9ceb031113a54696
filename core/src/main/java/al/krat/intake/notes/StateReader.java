package al.krat.intake.notes;

import al.krat.domain.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the words of a follow-up's state: «përmbushur», «u realizua», «shtyrë deri më …», «kalon te …». */
final class StateReader {

    private static final List<String> ARTICLES = List.of("i", "e", "te", "u", "eshte", "jane");

    /** From the longest to the shortest, so that «përmbushur pjesërisht» is not taken for «përmbushur». */
    private static final List<Map.Entry<String, Step>> STATES = List.of(
            Map.entry("nuk u raportua", Step.UNREPORTED),
            Map.entry("pa raportuar", Step.UNREPORTED),
            Map.entry("permbushur pjeserisht", Step.PARTLY_DONE),
            Map.entry("realizuar pjeserisht", Step.PARTLY_DONE),
            Map.entry("zbatuar pjeserisht", Step.PARTLY_DONE),
            Map.entry("kryer pjeserisht", Step.PARTLY_DONE),
            Map.entry("realizua pjeserisht", Step.PARTLY_DONE),
            Map.entry("pjeserisht i permbushur", Step.PARTLY_DONE),
            Map.entry("pjeserisht e permbushur", Step.PARTLY_DONE),
            Map.entry("pjeserisht i realizuar", Step.PARTLY_DONE),
            Map.entry("pjeserisht e realizuar", Step.PARTLY_DONE),
            Map.entry("pjeserisht", Step.PARTLY_DONE),
            Map.entry("pjesshem", Step.PARTLY_DONE),
            Map.entry("pjesshme", Step.PARTLY_DONE),
            Map.entry("ne proces", Step.STARTED),
            Map.entry("pa realizuar", Step.NOT_DONE),
            Map.entry("pa permbushur", Step.NOT_DONE),
            Map.entry("pa kryer", Step.NOT_DONE),
            Map.entry("pa zbatuar", Step.NOT_DONE),
            Map.entry("parealizuar", Step.NOT_DONE),
            Map.entry("papermbushur", Step.NOT_DONE),
            Map.entry("nuk u realizua", Step.NOT_DONE),
            Map.entry("nuk u permbush", Step.NOT_DONE),
            Map.entry("nuk u krye", Step.NOT_DONE),
            Map.entry("nuk u zbatua", Step.NOT_DONE),
            Map.entry("nuk u zhvillua", Step.NOT_DONE),
            Map.entry("shtyre", Step.POSTPONED),
            Map.entry("shty", Step.POSTPONED),
            Map.entry("anuluar", Step.CANCELLED),
            Map.entry("anulua", Step.CANCELLED),
            Map.entry("zevendesuar", Step.REPLACED),
            Map.entry("zevendesua", Step.REPLACED),
            Map.entry("ndare", Step.REPLACED),
            Map.entry("nda", Step.REPLACED),
            Map.entry("bashkuar", Step.REPLACED),
            Map.entry("bashkua", Step.REPLACED),
            Map.entry("rihapur", Step.REOPENED),
            Map.entry("rihap", Step.REOPENED),
            Map.entry("kalon te", Step.TRANSFERRED),
            Map.entry("kalon tek", Step.TRANSFERRED),
            Map.entry("kaloi te", Step.TRANSFERRED),
            Map.entry("kaloi tek", Step.TRANSFERRED),
            Map.entry("kaluar te", Step.TRANSFERRED),
            Map.entry("zhvilluar", Step.FULFILLED),
            Map.entry("zhvillua", Step.FULFILLED),
            Map.entry("permbushur", Step.FULFILLED),
            Map.entry("permbush", Step.FULFILLED),
            Map.entry("realizuar", Step.FULFILLED),
            Map.entry("realizua", Step.FULFILLED),
            Map.entry("kryer", Step.FULFILLED),
            Map.entry("krye", Step.FULFILLED),
            Map.entry("zbatuar", Step.FULFILLED),
            Map.entry("zbatua", Step.FULFILLED));

    private StateReader() {}

    /** Takes a state's words and the blanks behind; null where none stands here, and then the cursor stays. */
    static @Nullable Step take(Cursor cursor) {
        int from = cursor.at;
        Step step = state(cursor);
        if (step == null && cursor.takeAny(ARTICLES)) {
            step = state(cursor);
        }
        if (step == null) {
            cursor.at = from;
        }
        return step;
    }

    private static @Nullable Step state(Cursor cursor) {
        for (Map.Entry<String, Step> state : STATES) {
            if (cursor.takeWords(state.getKey())) {
                return state.getValue();
            }
        }
        return null;
    }

    /** The words that may be meant by one that is none. */
    static List<String> words() {
        return List.of(
                "përmbushur",
                "realizuar",
                "kryer",
                "zbatuar",
                "pjesërisht",
                "në proces",
                "shtyrë",
                "pa realizuar",
                "anuluar",
                "rihapur",
                "zëvendësuar",
                "u zhvillua");
    }
}
