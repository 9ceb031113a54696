package al.krat.template;

import java.util.Map;
import java.util.Objects;

/**
 * The look of a pack: tokens of {@code style:} in pack.yaml. Screen CSS, print CSS and Word styles are made from them.
 *
 * @param serif the serif family as Word names it, «Times New Roman»
 * @param sans the sans family as Word names it, «Arial»
 * @param textPt size of running text in points
 * @param lineHeight line spacing as a factor
 * @param titlePt size of the title of the act
 * @param headingPt size of level-2 headings
 * @param subheadingPt size of level-3 headings
 * @param smallPt size of running header and footer
 * @param marginsMm left, right, top, bottom
 * @param justified whether running text is justified
 * @param accent colour of decisions' rule, six hex digits
 * @param muted colour of secondary words, six hex digits
 * @param headingNumbers «roman» or «decimal»: how Word numbers level-2 headings
 */
public record Style(
        String serif,
        String sans,
        double textPt,
        double lineHeight,
        double titlePt,
        double headingPt,
        double subheadingPt,
        double smallPt,
        Margins marginsMm,
        boolean justified,
        Map<String, String> accent,
        String muted,
        String headingNumbers) {

    /** Page margins in millimetres. */
    public record Margins(double left, double right, double top, double bottom) {}

    /** A quiet, formal page that survives the photocopier. */
    public static final Style DEFAULT = new Style(
            "Times New Roman",
            "Arial",
            12,
            1.15,
            15,
            13,
            12,
            9,
            new Margins(25, 20, 20, 22),
            false,
            Map.of("decision", "0072B2", "recommendation", "009E73", "commitment", "D55E00"),
            "555555",
            "roman");

    public Style {
        Objects.requireNonNull(serif);
        Objects.requireNonNull(sans);
        Objects.requireNonNull(marginsMm);
        accent = Map.copyOf(accent);
        Objects.requireNonNull(muted);
        Objects.requireNonNull(headingNumbers);
    }
}
