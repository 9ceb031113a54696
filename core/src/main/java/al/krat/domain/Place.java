package al.krat.domain;

import java.util.Objects;

/** Where something was typed. */
public sealed interface Place {

    /** As findings print it. */
    @Override
    String toString();

    /**
     * A place in a text.
     *
     * @param file the name that the source goes by
     * @param line from 1; 0 means the file as a whole
     * @param column from 1, in characters a person counts (code points); 0 means the line as a whole
     */
    record InText(String file, int line, int column) implements Place {
        public InText {
            Objects.requireNonNull(file);
        }

        @Override
        public String toString() {
            return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
        }
    }

    /** A cell of a sheet, «B7». */
    record InSheet(String file, String sheet, String cell) implements Place {
        public InSheet {
            Objects.requireNonNull(file);
            Objects.requireNonNull(sheet);
            Objects.requireNonNull(cell);
        }

        @Override
        public String toString() {
            return file + ":" + sheet + "!" + cell;
        }
    }

    /** A field of a record, {@code items[2].entries[0].due}. */
    record InRecord(String path) implements Place {
        public InRecord {
            Objects.requireNonNull(path);
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
