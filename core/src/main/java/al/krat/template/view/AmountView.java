package al.krat.template.view;

import al.krat.domain.Hedge;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its hedge.
 *
 * @param hedge how exact it is
 * @param value the figure
 * @param unit the counted noun as typed, or what it means in a document of another language; may be empty
 * @param lang the language of the unit where it is not the document's, else null
 */
public record AmountView(
        Hedge hedge,
        BigDecimal value,
        String unit,
        @Nullable String lang) {}
