package al.krat.intake.sheet;

import al.krat.archive.PackageParts;
import al.krat.archive.XmlPart;

/** What a file may cost. A register of ten thousand matters needs half of it. */
final class Limits {

    /** Bytes of the file. */
    static final int FILE = 16 << 20;

    /** Entries of the zip; bytes of an inflated part, and of all parts that are read. */
    static final PackageParts.Limits PACKAGE = new PackageParts.Limits(1000, 32 << 20, 48 << 20);

    static final XmlPart.Limits XML = new XmlPart.Limits(50, 2_000_000);

    /** Cells with something in them, of all sheets. */
    static final int CELLS = 500_000;

    /** Characters of all cells. */
    static final int TEXT = 16 << 20;

    static final int SHEETS = 30;

    private Limits() {}
}
