package al.krat.intake.word;

import al.krat.archive.PackageParts;

/** What a file may cost. Real notes need a hundredth of it. */
final class Limits {

    /** Bytes of the file; pictures make them, which are not read. */
    static final int FILE = 16 << 20;

    /** Entries of the zip; bytes of an inflated part, and of all parts that are read. */
    static final PackageParts.Limits PACKAGE = new PackageParts.Limits(1000, 16 << 20, 32 << 20);

    /** Elements within elements. */
    static final int DEPTH = 200;

    static final int ELEMENTS = 2_000_000;

    /** Paragraphs, those in cells included. */
    static final int PARAGRAPHS = 20_000;

    /** Characters of all text, as many as a text file may have bytes. */
    static final int TEXT = 1 << 20;

    private Limits() {}
}
