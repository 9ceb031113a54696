package al.krat.language.lint;

import java.util.Set;

/** The names of the months. */
final class Months {

    static final Set<String> ALL = Set.of(
            "janar", "shkurt", "mars", "prill", "maj", "qershor", "korrik", "gusht", "shtator", "tetor", "nëntor",
            "dhjetor");

    private Months() {}
}
