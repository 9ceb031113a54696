package al.krat.writer;

import java.util.HexFormat;

/**
 * A colour of a style sheet.
 *
 * @param rgb as six hex digits say it
 */
record Colour(int rgb) {
    static final Colour BLACK = new Colour(0);
    static final Colour WHITE = new Colour(0xFFFFFF);

    /** @throws IllegalArgumentException where it is not six hex digits */
    static Colour of(String hex) {
        if (hex.length() != 6) {
            throw new IllegalArgumentException("not six hex digits: " + hex);
        }
        return new Colour(HexFormat.fromHexDigits(hex));
    }

    /** As CSS writes it. */
    String css() {
        return "#" + HexFormat.of().toHexDigits(rgb, 6);
    }

    /** How far two colours stand apart, 1 to 21 (WCAG 2.2, contrast ratio). */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + .05) / (Math.min(one, two) + .05);
    }

    /** This colour, or the nearest of its tints or shades that reaches a contrast with its background. */
    Colour readable(Colour background, double contrast) {
        Colour end = WHITE.contrast(background) > BLACK.contrast(background) ? WHITE : BLACK;
        Colour mixed = this;
        for (int i = 1; i <= 20 && mixed.contrast(background) < contrast; i++) {
            mixed = mix(end, i / 20.0);
        }
        return mixed;
    }

    private Colour mix(Colour other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round(channel(shift) * (1 - part) + other.channel(shift) * part) << shift;
        }
        return new Colour(mixed);
    }

    private double luminance() {
        return .2126 * linear(channel(16)) + .7152 * linear(channel(8)) + .0722 * linear(channel(0));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= .04045 ? part / 12.92 : StrictMath.pow((part + .055) / 1.055, 2.4);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xFF;
    }
}
