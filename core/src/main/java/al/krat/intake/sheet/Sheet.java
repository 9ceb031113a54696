package al.krat.intake.sheet;

import java.util.List;
import java.util.Objects;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param rows those that hold something, from the top; each the cells that hold something, from the left
 */
public record Sheet(String name, List<List<Cell>> rows) {
    public Sheet {
        Objects.requireNonNull(name);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
