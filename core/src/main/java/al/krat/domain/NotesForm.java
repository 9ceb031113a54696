package al.krat.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Notes as they stand in a Word file, before anybody has made one of it; intake fills it and reads the file back, a
 * writer makes the file.
 *
 * @param title what the file is called, and what its pages carry at the top
 * @param author whose file it is
 * @param day the day that the file is dated with
 * @param hint how it is filled in, at the foot of each page; empty for none
 * @param parts what stands in it
 */
public record NotesForm(String title, String author, LocalDate day, String hint, List<Part> parts) {

    public NotesForm {
        Objects.requireNonNull(title);
        Objects.requireNonNull(author);
        Objects.requireNonNull(day);
        Objects.requireNonNull(hint);
        parts = List.copyOf(parts);
    }

    /** What stands under one another. */
    public sealed interface Part {}

    /** A heading of level 1 or 2. */
    public record Heading(int level, String text) implements Part {
        public Heading {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A line.
     *
     * @param point whether it is an item of a list
     * @param strong how many characters at its beginning stand out
     * @param text the line; empty for an empty paragraph
     */
    public record Line(boolean point, int strong, String text) implements Part {
        public Line {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A table.
     *
     * @param widths how its columns share the room
     * @param headings what its columns are called; empty where its first column says what the second one holds
     * @param rows cells, as many as there are widths
     */
    public record Table(List<Integer> widths, List<String> headings, List<List<Cell>> rows) implements Part {
        public Table {
            widths = List.copyOf(widths);
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** What a cell holds. */
    public sealed interface Cell {}

    /** Words, paragraph by paragraph; none for an empty cell. */
    public record Words(List<String> lines) implements Cell {
        public Words {
            lines = List.copyOf(lines);
        }

        /** One paragraph, or an empty cell. */
        public static Words of(String text) {
            return new Words(text.isEmpty() ? List.of() : List.of(text));
        }
    }

    /**
     * One of several words, not chosen yet.
     *
     * @param name what is chosen, for readers of the screen
     * @param options what there is to choose
     * @param free whether other words may be typed, too
     */
    public record Choice(String name, List<String> options, boolean free) implements Cell {
        public Choice {
            Objects.requireNonNull(name);
            options = List.copyOf(options);
        }
    }

    /**
     * A day, and what is typed behind it.
     *
     * @param name what day, for readers of the screen
     * @param day the day, or null where it is not known yet
     * @param behind «, 10:00»; empty for nothing
     */
    public record Day(String name, @Nullable LocalDate day, String behind) implements Cell {
        public Day {
            Objects.requireNonNull(name);
            Objects.requireNonNull(behind);
        }
    }
}
