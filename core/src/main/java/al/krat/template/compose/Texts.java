package al.krat.template.compose;

import al.krat.domain.Prose;
import al.krat.domain.Recurrence;
import al.krat.domain.When;
import al.krat.language.Language;
import al.krat.language.Periods;
import al.krat.template.view.TextView;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Typed text for a document of a language: its translation, or the Albanian marked as such.
 *
 * @param language of the document
 * @param note what stands in the place of a text without a translation where the Albanian stands beside it anyway; null
 *     where it does not
 */
record Texts(Language language, @Nullable String note) {

    /** Words without a figure are said of many. */
    private static final int MANY = 2;

    /** What somebody said or settled. */
    TextView of(Prose prose) {
        return note != null && prose.english() == null && !prose.isBlank() ? new TextView(note, null) : name(prose);
    }

    /** What something is called (a title, a place, an annex): it stands in Albanian where it is not translated. */
    TextView name(Prose prose) {
        if (language == Language.ALBANIAN) {
            return new TextView(prose.text(), null);
        }
        return prose.english() != null
                ? new TextView(prose.english(), null)
                : new TextView(prose.text(), prose.isBlank() ? null : Language.ALBANIAN.tag());
    }

    @Nullable TextView orNull(@Nullable Prose prose) {
        return prose == null || prose.isBlank() ? null : of(prose);
    }

    @Nullable TextView nameOrNull(@Nullable Prose prose) {
        return prose == null || prose.isBlank() ? null : name(prose);
    }

    /** What is said by the way, such as the reason of an absence: it is left out rather than replaced by a note. */
    @Nullable TextView aside(@Nullable Prose prose) {
        return note != null && prose != null && prose.english() == null ? null : nameOrNull(prose);
    }

    /** Short typed words: what they mean where that is sure, else the words, marked with their language. */
    TextView typed(String words) {
        return typed(words, MANY);
    }

    /** What one person is. */
    TextView function(String words) {
        return typed(words, 1);
    }

    /** A counted noun beside its figure. */
    TextView typed(String words, Number count) {
        String plain = plain(words);
        if (language == Language.ALBANIAN || plain.isBlank()) {
            return new TextView(plain, null);
        }
        return Glossary.meaning(plain, count)
                .map(meaning -> new TextView(meaning, null))
                .orElseGet(() -> new TextView(plain, Language.ALBANIAN.tag()));
    }

    /** How an activity repeats. */
    String recurrence(Recurrence recurrence) {
        if (language == Language.ALBANIAN) {
            return plain(recurrence.words());
        }
        String every = Glossary.say("every." + recurrence.every().name(), 0);
        return recurrence.times() == null ? every : every + ", " + Glossary.say("times", recurrence.times());
    }

    /** When an activity is held: whole months have a name in every language. */
    TextView when(When when) {
        boolean months = when instanceof When.Between between && isMonths(between.first(), between.last());
        return language == Language.ALBANIAN || !months
                ? typed(when.words())
                : new TextView(
                        Periods.range(
                                YearMonth.from(((When.Between) when).first()),
                                YearMonth.from(((When.Between) when).last()),
                                language),
                        null);
    }

    private static boolean isMonths(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
    }

    /** Typed words outside of prose: internal marks are taken off, an internal edition shows all words. */
    static String plain(String words) {
        return words.contains("{{") ? Prose.parse(words).text() : words;
    }
}
