package al.krat.template.doctor;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is found in a letter. */
public enum Field {
    STATE,
    PREFECT,
    COMMITTEE,
    ADDRESS,
    EMBLEM,
    PROTOCOL,
    PAPER_DATE,
    TITLE,
    NUMBER,
    DATE,
    WEEKDAY,
    START,
    END,
    PLACE,
    TOPIC,
    CHAIR,
    CHAIR_NAME,
    KEEPER,
    KEEPER_NAME,
    QUORUM,
    NEXT_DATE,
    NEXT_TIME,
    ATTENDANCE_TABLE,
    DECISION_TABLE,
    RECOMMENDATION_TABLE,
    COMMITMENT_TABLE,
    ATTENDANCE_LIST,
    AGENDA_LIST,
    PROCEEDINGS,
    DECISION_LIST,
    RECOMMENDATION_LIST,
    COMMITMENT_LIST,
    ACTIVITY_LIST,
    CHAIR_SIGNATURE,
    KEEPER_SIGNATURE;

    private static final ConcurrentHashMap<Language, Phrases> WORDS = new ConcurrentHashMap<>();

    /** What it is called. */
    public String label(Language language) {
        return WORDS.computeIfAbsent(
                        language,
                        wanted -> Phrases.ofResource(
                                Field.class,
                                "/al/krat/template/doctor/fields/fields_" + wanted.code() + ".yaml",
                                wanted))
                .say(name(), Map.of());
    }
}
