package al.krat.writer.ics;

import al.krat.language.Language;
import java.util.List;
import java.util.Objects;

/**
 * What a calendar file holds.
 *
 * @param name what calendar programs call it
 * @param language of its words
 * @param events in order
 * @param todos whether deadlines are tasks (VTODO) rather than events of a day, which all programs show
 */
public record IcsCalendar(String name, Language language, List<IcsEvent> events, boolean todos) {
    public IcsCalendar {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        events = List.copyOf(events);
    }
}
