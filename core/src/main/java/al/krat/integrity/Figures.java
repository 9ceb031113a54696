package al.krat.integrity;

import al.krat.domain.Amount;
import al.krat.domain.Finding;
import al.krat.domain.Hedge;
import al.krat.domain.Observation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Counts are not negative, and no part is more than an exact whole; parts may overlap, so they are not added up. */
final class Figures implements Check {

    @Override
    public void check(Context context, Consumer<Finding> found) {
        for (At<Observation> observation : context.entries(Observation.class)) {
            Amount whole = observation.value().amount();
            if (whole != null && whole.value().signum() < 0) {
                found.accept(negative(context, whole, observation.path("amount")));
            }
            List<Amount> parts = observation.value().parts();
            for (int i = 0; i < parts.size(); i++) {
                Amount part = parts.get(i);
                String path = observation.path("parts[" + i + "]");
                if (part.value().signum() < 0) {
                    found.accept(negative(context, part, path));
                } else if (whole != null
                        && whole.hedge() == Hedge.EXACT
                        && part.value().compareTo(whole.value()) > 0) {
                    found.accept(context.finding(
                            IntegrityCode.PART_TOO_LARGE, path, Map.of("part", part.value(), "whole", whole.value())));
                }
            }
        }
    }

    private static Finding negative(Context context, Amount amount, String path) {
        return context.finding(IntegrityCode.FIGURE_NEGATIVE, path, Map.of("figure", amount.value()));
    }
}
