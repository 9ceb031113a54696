package al.krat.template.view;

import al.krat.domain.Period;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What met, when and where.
 *
 * @param id the recorded meeting's id, or null
 * @param body the body that leads
 * @param partner the body that meets with it, or null
 * @param bodiesShort the short names, «KRAT dhe TTAT»
 * @param bodiesFull the full names, for the author of the file
 * @param number the meeting's number, or null
 * @param kind ORDINARY, EXTRAORDINARY or NONE
 * @param joint whether it was held as a joint meeting
 * @param topic tema, as typed, or null
 * @param period the period under analysis, or null
 * @param periodNamed whether the period has a name («6-mujori i parë i vitit 2019»), not only months
 * @param date its day, or null
 * @param start its opening hour, or null
 * @param end its closing hour, or null
 * @param place vendi, as typed, or null
 * @param basis the act that the committee works on, where a person has confirmed it; else null
 * @param basisTyped the legal basis as typed, or null
 * @param chair kryesoi
 * @param keeper procesverbalin e mbajti
 */
public record SittingView(
        @Nullable String id,
        Noun body,
        @Nullable Noun partner,
        String bodiesShort,
        String bodiesFull,
        @Nullable Integer number,
        String kind,
        boolean joint,
        @Nullable TextView topic,
        @Nullable Period period,
        boolean periodNamed,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        @Nullable TextView place,
        @Nullable BasisView basis,
        @Nullable TextView basisTyped,
        @Nullable PartyView chair,
        @Nullable PartyView keeper) {}
