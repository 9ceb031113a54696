package al.krat.template.view;

import al.krat.domain.Hedge;
import java.math.BigDecimal;

/**
 * A figure with its hedge.
 *
 * @param hedge how exact it is
 * @param value the figure
 * @param unit the counted noun as typed, may be empty
 */
public record AmountView(Hedge hedge, BigDecimal value, String unit) {}
