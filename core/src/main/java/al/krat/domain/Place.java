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

    /**
     * A place in a Word file, which has no lines of its own.
     *
     * @param file the name that the source goes by
     * @param spot the paragraph or cell
     * @param line which of the lines that the file was read as, from 1; they stand in the order of the file
     * @param column from 1, in characters a person counts (code points) of that line
     */
    record InWord(String file, Spot spot, int line, int column) implements Place {
        public InWord {
            Objects.requireNonNull(file);
            Objects.requireNonNull(spot);
        }

        @Override
        public String toString() {
            return file + ":" + spot + ":" + column;
        }
    }

    /** What can be pointed at in a Word file. */
    sealed interface Spot {

        /** A paragraph that stands in no table, «¶14»; counted from 1, empty ones too. */
        record Paragraph(int number) implements Spot {
            @Override
            public String toString() {
                return "¶" + number;
            }
        }

        /** A cell of a table, «T2!B5»; tables, rows and columns are counted from 1. */
        record Cell(int table, int row, int column) implements Spot {
            @Override
            public String toString() {
                String letters = "";
                for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                    letters = (char) ('A' + (rest - 1) % 26) + letters;
                }
                return "T" + table + "!" + letters + row;
            }
        }

        /**
         * A paragraph or cell outside of the body, «header1/¶2».
         *
         * @param part «header1», «footer2», «footnote3», «box1», as the file counts them
         */
        record InPart(String part, Spot spot) implements Spot {
            public InPart {
                Objects.requireNonNull(part);
                Objects.requireNonNull(spot);
            }

            @Override
            public String toString() {
                return part + "/" + spot;
            }
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
