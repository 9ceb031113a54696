package al.krat.intake.sheet;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cell with something in it.
 *
 * @param row from 1
 * @param column from 0
 * @param text its words; of a number its digits, of a day «28.06.2019»
 * @param day the day where it is one, else null
 */
public record Cell(
        int row, int column, String text, @Nullable LocalDate day) {

    public Cell {
        Objects.requireNonNull(text);
    }

    /** Its address, «B7». */
    public String address() {
        return address(row, column);
    }

    /** The address of a cell, «B7». */
    public static String address(int row, int column) {
        String letters = "";
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters + row;
    }
}
