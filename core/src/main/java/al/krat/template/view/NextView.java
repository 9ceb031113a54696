package al.krat.template.view;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * The next meeting (mbledhja e radhës).
 *
 * @param date its day, or null
 * @param time its hour, or null
 * @param words as typed, or what they mean in a document of another language; empty where nothing was said
 * @param lang the language of the words where it is not the document's, else null
 */
public record NextView(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        String words,
        @Nullable String lang) {}
