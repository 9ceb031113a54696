package al.krat.template.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How running text of a file looks: what styles that it lacks are made to fit.
 *
 * @param serif the family of running text, empty where the file leaves it open
 * @param textPt its size in points
 * @param lineHeight line spacing as a factor, 0 where it is fixed in points
 */
public record WordLook(String serif, double textPt, double lineHeight) {
    private static final double WORDS_OWN = 10;

    /** @param normal the style of running text and those that it builds on, the nearest first */
    static WordLook of(Tree styles, List<Tree> normal, ThemeFonts fonts) {
        Tree defaults = styles.at("w:docDefaults", "w:rPrDefault", "w:rPr");
        Tree spaced = styles.at("w:docDefaults", "w:pPrDefault", "w:pPr");
        String family = "";
        double size = 0;
        double line = 0;
        for (Tree style : normal) {
            Tree run = style.child("w:rPr");
            Tree paragraph = style.child("w:pPr");
            family = family.isEmpty() ? fonts.family(run) : family;
            size = size > 0 ? size : size(run);
            line = line != 0 ? line : line(paragraph);
        }
        family = family.isEmpty() ? fonts.family(defaults) : family;
        size = size > 0 ? size : size(defaults);
        line = line != 0 ? line : line(spaced);
        return new WordLook(family, size > 0 ? size : WORDS_OWN, line < 0 ? 0 : line == 0 ? 1 : line);
    }

    private static double size(@Nullable Tree run) {
        double half = run == null ? 0 : Tree.number(run.value("w:sz"), 0);
        return half >= 8 && half <= 96 ? half / 2 : 0;
    }

    /** As a factor; below 0 where it is fixed, 0 where nothing is said. */
    private static double line(@Nullable Tree paragraph) {
        Tree spacing = paragraph == null ? null : paragraph.child("w:spacing");
        long line = spacing == null ? 0 : Tree.number(spacing.attribute("w:line"), 0);
        if (spacing == null || line <= 0) {
            return 0;
        }
        String rule = spacing.get("w:lineRule");
        return rule.isEmpty() || rule.equals("auto") ? line / 240.0 : -1;
    }
}
