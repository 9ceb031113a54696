package al.krat.intake.sheet;

import al.krat.archive.XmlPartException;
import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An Excel file that was read. What the bytes are is no reason to throw.
 *
 * @param sheets its sheets in their order, hidden ones too; none where it could not be read
 * @param findings what is wrong with the file, or worth a look
 */
public record SheetFile(List<Sheet> sheets, List<Finding> findings) {

    public SheetFile {
        sheets = List.copyOf(sheets);
        findings = List.copyOf(findings);
    }

    /**
     * Reads a file.
     *
     * @param file the name that findings give it
     */
    public static SheetFile read(String file, byte[] bytes) {
        List<Finding> findings = new ArrayList<>();
        List<Sheet> sheets = new ArrayList<>();
        var whole = new Place.InText(file, 0, 0);
        try {
            var book = new BookPackage(bytes);
            var reader = new CellReader(file, book, findings);
            for (BookPackage.Part part : book.sheets()) {
                sheets.add(reader.read(part));
            }
            if (book.hasMacros()) {
                findings.add(Finding.of(SheetCode.MACROS, whole, Map.of()));
            }
        } catch (Refusal refusal) {
            return new SheetFile(List.of(), List.of(Finding.of(refusal.code, whole, Map.of())));
        } catch (XmlPartException e) {
            SheetCode code =
                    switch (e.reason()) {
                        case DAMAGED -> SheetCode.DAMAGED;
                        case UNSAFE, DEEP -> SheetCode.UNSAFE;
                        case LARGE -> SheetCode.TOO_LARGE;
                    };
            return new SheetFile(List.of(), List.of(Finding.of(code, whole, Map.of())));
        }
        return new SheetFile(sheets, findings);
    }

    /** The sheet of a name. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
