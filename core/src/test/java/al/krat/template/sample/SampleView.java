package al.krat.template.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A view with one component of each kind. */
public record SampleView(
        @Nullable String title,
        int number,
        List<RowView> rows,
        @Nullable LocalTime closed,
        LocalDate day,
        BigDecimal amount,
        boolean draft) {

    /** A row. */
    public record RowView(
            String name,
            int cases,
            State state,
            boolean late,
            @Nullable NoteView note) {}

    /** A note. */
    public record NoteView(String words, @Nullable NoteView next) {}

    /** A closed list of values. */
    public enum State {
        OPEN,
        DONE
    }

    public static SampleView of(RowView... rows) {
        return new SampleView(
                "Titulli", 3, List.of(rows), null, LocalDate.of(2019, 6, 28), new BigDecimal("1.50"), false);
    }

    public static SampleView usual() {
        return of(
                new RowView("Zyra e Punës", 2, State.OPEN, true, new NoteView("shënim", null)),
                new RowView("Policia <b> & \"Co\"", 0, State.DONE, false, null));
    }

    public SampleView titled(@Nullable String other) {
        return new SampleView(other, number, rows, closed, day, amount, draft);
    }
}
