package al.krat.writer.docx;

import al.krat.picture.Picture;

/** How large a picture is shown, in English metric units. */
record PictureSize(long width, long height) {

    /** In its own size, but no larger than the room. */
    static PictureSize within(Picture picture, double widthMm, double heightMm) {
        double wide = picture.width() / picture.perMm();
        double high = picture.height() / picture.perMm();
        double scale = Math.min(1, Math.min(widthMm / wide, heightMm / high));
        return new PictureSize(Units.emu(wide * scale), Units.emu(high * scale));
    }

    /** As high as asked. */
    static PictureSize high(Picture picture, double heightMm) {
        return new PictureSize(Units.emu(heightMm * picture.width() / picture.height()), Units.emu(heightMm));
    }
}
