package al.krat.writer;

import al.krat.template.PackCss;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How CSS writes strings and lengths, and what a pack's own CSS may not hold. */
public final class Css {

    private Css() {}

    /** Text as a CSS string; line ends and other controls become blanks. */
    static String string(String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '<' -> out.append("\\3c "); // the sheet stands within a style element
                default -> out.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return out.append('"').toString();
    }

    /** A number with a unit, at most four decimals: {@code 25mm}, {@code 1.0833em}. */
    static String length(double value, String unit) {
        return BigDecimal.valueOf(value)
                        .setScale(4, RoundingMode.HALF_EVEN)
                        .stripTrailingZeros()
                        .toPlainString()
                + unit;
    }

    /**
     * What a pack's sheet holds that would fetch something or end the style element; empty for a sheet that may be used.
     * Pictures come by {@code img}, fonts are the writers'.
     */
    public static Optional<String> forbidden(String css) {
        return PackCss.forbidden(css);
    }
}
