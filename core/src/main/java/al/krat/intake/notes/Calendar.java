package al.krat.intake.notes;

import al.krat.domain.Conventions;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one reading knows of days: the meeting's, the committee's named periods; and it reports how days were typed. */
final class Calendar {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", java.util.Locale.ROOT);

    /** The meeting's day, or null. */
    final @Nullable LocalDate meeting;

    final Conventions conventions;

    private final Report report;

    Calendar(@Nullable LocalDate meeting, Conventions conventions, Report report) {
        this.meeting = meeting;
        this.conventions = conventions;
        this.report = report;
    }

    /** The day of a date that was found, with what its form is worth to say. */
    @Nullable LocalDate day(DateReader.Found found, Typed at) {
        LocalDate day = found.day();
        switch (found.form()) {
            case PLAIN -> {}
            case LOOSE -> report.add(NotesCode.DATE_FORM, at, Map.of("words", at.text, "date", format(day)));
            case IMPOSSIBLE -> report.add(NotesCode.DATE_IMPOSSIBLE, at);
            case NO_YEAR -> {
                if (day == null) {
                    report.add(NotesCode.DATE_RELATIVE, at);
                } else {
                    report.add(NotesCode.DATE_YEAR, at, Map.of("words", at.text, "date", format(day)));
                }
            }
        }
        return day;
    }

    static String format(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
