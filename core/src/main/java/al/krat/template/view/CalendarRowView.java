package al.krat.template.view;

import al.krat.ledger.calendar.CalendarItem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting or joint activity as a row of the calendar's list.
 *
 * @param number from 1
 * @param id the recorded id, or null
 * @param bodies who meets, of a meeting; null of an activity
 * @param text what it is; null of a meeting without a topic
 * @param first its day, or the first of several; null where it has none
 * @param last its last day where it takes several, else null
 * @param time its hour, or null
 * @param end the hour it ends, or null
 * @param words the time as typed, or what it means in a document of another language; empty where its days say it
 * @param lang the language of the time where it is not the document's, else null
 * @param recurrence how it repeats, as typed or as above, or null
 * @param exceptions times that are held on another day or not at all
 * @param lead who holds it, or null
 * @param partners the others
 * @param details what sub-keys say
 * @param progress what became of it
 */
public record CalendarRowView(
        int number,
        @Nullable String id,
        @Nullable String bodies,
        @Nullable TextView text,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalTime time,
        @Nullable LocalTime end,
        String words,
        @Nullable String lang,
        @Nullable String recurrence,
        List<ExceptionView> exceptions,
        @Nullable PartyView lead,
        List<PartyView> partners,
        DetailView details,
        CalendarItem.Progress progress) {
    public CalendarRowView {
        exceptions = List.copyOf(exceptions);
        partners = List.copyOf(partners);
    }
}
