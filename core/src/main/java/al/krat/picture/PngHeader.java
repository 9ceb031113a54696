package al.krat.picture;

import java.nio.ByteBuffer;

/** The header of a PNG (ISO/IEC 15948, 11.2.2). */
record PngHeader(int width, int height, int depth, int colour, int methods, int interlace) {

    /** First column and row, and steps, of the seven passes of an interlaced picture (8.2). */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] WHOLE = {{0, 0, 1, 1}};

    PngHeader(byte[] file, int at) {
        this(
                ByteBuffer.wrap(file).getInt(at),
                ByteBuffer.wrap(file).getInt(at + 4),
                file[at + 8],
                file[at + 9],
                file[at + 10] | file[at + 11],
                file[at + 12]);
    }

    void check() {
        PictureException.unless(methods == 0 && (interlace == 0 || interlace == 1));
        PictureException.unless(
                switch (colour) {
                    case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
                    case 2, 4, 6 -> depth == 8 || depth == 16;
                    case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
                    default -> false;
                });
        PictureException.unlessLarge(width, height);
    }

    /** The lengths of all lines in order, each with the byte of its filter, pass by pass. */
    int[][] passes() {
        int[][] starts = interlace == 1 ? PASSES : WHOLE;
        int[][] passes = new int[starts.length][2];
        for (int i = 0; i < starts.length; i++) {
            int columns = steps(width - starts[i][0], starts[i][2]);
            int rows = steps(height - starts[i][1], starts[i][3]);
            passes[i][0] = columns == 0 ? 0 : rows;
            passes[i][1] = 1 + (int) (((long) columns * channels() * depth + 7) / 8);
        }
        return passes;
    }

    /** How long a chunk of transparency is; -1 where there can be none. */
    int transparency(int colours, int length) {
        return switch (colour) {
            case 0 -> 2;
            case 2 -> 6;
            case 3 -> length > 0 && length <= colours ? length : -1;
            default -> -1;
        };
    }

    private int channels() {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }

    private static int steps(int room, int step) {
        return room <= 0 ? 0 : (room + step - 1) / step;
    }
}
