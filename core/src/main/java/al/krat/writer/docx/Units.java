package al.krat.writer.docx;

/** Word measures in twentieths of a point (twips), half points, eighths of a point and English metric units. */
final class Units {
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int EMU_PER_MM = 36000;

    private Units() {}

    static int twips(double mm) {
        return (int) Math.round(mm * TWIPS_PER_MM);
    }

    static double mm(int twips) {
        return twips / TWIPS_PER_MM;
    }

    static int twipsOfPoints(double pt) {
        return (int) Math.round(pt * 20);
    }

    static int halfPoints(double pt) {
        return (int) Math.round(pt * 2);
    }

    static long emu(double mm) {
        return Math.round(mm * EMU_PER_MM);
    }
}
