package al.krat.template.view.paper;

import al.krat.domain.Seat;
import al.krat.language.Gender;
import al.krat.template.view.PartyView;
import al.krat.template.view.PersonView;
import org.jspecify.annotations.Nullable;

/**
 * A row of the attendance sheet.
 *
 * @param number from 1
 * @param party the institution, or the typed words
 * @param person who comes, where known: the substitute where there is one, else the member
 * @param role what the seat's holder is in the committee; null where no seat is known
 * @param substitute whether the person sits in for the member
 * @param guest whether the party is invited
 * @param gender of who comes, «anëtare»
 */
public record SheetRowView(
        int number,
        PartyView party,
        @Nullable PersonView person,
        Seat.@Nullable Role role,
        boolean substitute,
        boolean guest,
        Gender gender) {}
