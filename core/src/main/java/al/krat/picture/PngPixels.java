package al.krat.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Inflates the pixels of a PNG without keeping them: as many as there must be, each line with a known filter. */
final class PngPixels implements AutoCloseable {

    private static final int FILTERS = 4;

    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[8192];
    private final int[][] passes;
    private int pass;
    private int row;
    private int column;

    PngPixels(PngHeader header) {
        this.passes = header.passes();
    }

    /** Takes the data of one chunk. */
    void take(byte[] file, int from, int length) {
        inflater.setInput(file, from, length);
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                int count = inflater.inflate(buffer);
                PictureException.unless(count > 0 || inflater.finished() || inflater.needsInput());
                for (int i = 0; i < count; ) {
                    i += line(i, count);
                }
            }
        } catch (DataFormatException e) {
            throw new PictureException(PictureException.Reason.DAMAGED);
        }
    }

    /** Goes on in a line as far as the buffer does. */
    private int line(int from, int count) {
        while (pass < passes.length && row == passes[pass][0]) {
            pass++;
            row = 0;
        }
        PictureException.unless(pass < passes.length && (column > 0 || buffer[from] >= 0 && buffer[from] <= FILTERS));
        int taken = Math.min(count - from, passes[pass][1] - column);
        column += taken;
        if (column == passes[pass][1]) {
            column = 0;
            row++;
        }
        return taken;
    }

    /** All pixels must have come. */
    void finish() {
        boolean done = inflater.finished() && column == 0;
        for (int i = pass; done && i < passes.length; i++) {
            done = (i == pass ? row : 0) == passes[i][0];
        }
        PictureException.unless(done);
    }

    /** Gives back what inflating took outside of Java's memory. */
    @Override
    public void close() {
        inflater.end();
    }
}
