package al.krat.template.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deadline (afati).
 *
 * @param kind ON_DATE, NEXT_MEETING, PERIOD_END, ONGOING, WORDS or NONE
 * @param date its day where it has one
 * @param words the words as typed, or what they mean in a document of another language
 * @param lang the language of the words where it is not the document's, else null
 */
public record DueView(
        String kind,
        @Nullable LocalDate date,
        String words,
        @Nullable String lang) {}
