package al.krat.picture;

/** Why a picture cannot be shown. It never leaves the reader that asked, which makes a finding of it. */
public final class PictureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** neither PNG nor JPEG */
        UNKNOWN,
        /** cut, or not as its own header tells */
        DAMAGED,
        /** more pixels than a sheet of paper has */
        LARGE,
        /** pixels that are neither grey nor of three or four colours */
        COLOURS
    }

    private final Reason reason;
    private final int width;
    private final int height;

    PictureException(Reason reason) {
        this(reason, 0, 0);
    }

    private PictureException(Reason reason, int width, int height) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.width = width;
        this.height = height;
    }

    public Reason reason() {
        return reason;
    }

    /** The width in pixels of what is too large, else 0. */
    public int width() {
        return width;
    }

    /** The height in pixels of what is too large, else 0. */
    public int height() {
        return height;
    }

    static void unless(boolean sound) {
        if (!sound) {
            throw new PictureException(Reason.DAMAGED);
        }
    }

    static void unlessLarge(int width, int height) {
        unless(width > 0 && height > 0);
        if ((long) width * height > Picture.MAX_PIXELS) {
            throw new PictureException(Reason.LARGE, width, height);
        }
    }
}
