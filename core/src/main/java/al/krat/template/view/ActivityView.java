package al.krat.template.view;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A joint activity (aktivitet i përbashkët).
 *
 * @param number from 1 within the meeting
 * @param id the recorded id, or null
 * @param first its first day, or null where it has none
 * @param last its last day where it takes several, else null
 * @param time its hour, or null
 * @param words the time as typed, or what it means in a document of another language
 * @param recurrence how it repeats, as typed or as above, or null
 * @param text what it is
 * @param lead who holds it, or null
 * @param partners the others
 * @param details what sub-keys say
 * @param lang the language of the time where it is not the document's, else null
 */
public record ActivityView(
        int number,
        @Nullable String id,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable LocalTime time,
        String words,
        @Nullable String recurrence,
        TextView text,
        @Nullable PartyView lead,
        List<PartyView> partners,
        DetailView details,
        @Nullable String lang) {
    public ActivityView {
        partners = List.copyOf(partners);
    }
}
