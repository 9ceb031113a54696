package al.krat.writer.chart;

import java.util.ArrayList;
import java.util.List;

/** Moves labels in a column apart, each as little as it can be. */
final class Spread {

    private Spread() {}

    /**
     * The middles that labels get.
     *
     * @param wanted the middles that they would have, from above
     * @param heights of each
     * @param top where the column begins
     * @param bottom where it ends, if there is room for all
     */
    static List<Double> of(List<Double> wanted, List<Double> heights, double top, double bottom) {
        List<Double> middles = new ArrayList<>();
        double from = top;
        for (int i = 0; i < wanted.size(); i++) {
            double middle = Math.max(wanted.get(i), from + heights.get(i) / 2);
            middles.add(middle);
            from = middle + heights.get(i) / 2;
        }
        double to = bottom;
        for (int i = wanted.size() - 1; i >= 0; i--) {
            double middle = Math.min(middles.get(i), to - heights.get(i) / 2);
            middles.set(i, middle);
            to = middle - heights.get(i) / 2;
        }
        return middles;
    }
}
