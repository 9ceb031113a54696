package al.krat.template.view;

import al.krat.domain.Roll;
import al.krat.domain.Seat;
import al.krat.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A row of the attendance table.
 *
 * @param number from 1
 * @param party the institution with its member, where named
 * @param substitute who sat in for the member, or null
 * @param role what the seat's holder is in the committee; null where no seat is known
 * @param guest whether the party was invited or observes
 * @param status the state at the opening
 * @param late whether the member came after the opening
 * @param reason the reason of an absence, or null
 * @param gender of who sat there, the substitute where there is one: «e pranishme»
 */
public record AttendeeView(
        int number,
        PartyView party,
        @Nullable PersonView substitute,
        Seat.@Nullable Role role,
        boolean guest,
        Roll.Status status,
        boolean late,
        @Nullable TextView reason,
        Gender gender) {}
