package al.krat.template.view.register;

import al.krat.template.view.PartyView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one institution answers for.
 *
 * @param anchor a name for links, in ASCII
 * @param institution who, or null for what nobody answers for
 * @param figures its figures
 * @param rows late ones first
 */
public record RegisterGroupView(
        String anchor, @Nullable PartyView institution, RegisterFiguresView figures, List<RegisterRowView> rows) {
    public RegisterGroupView {
        rows = List.copyOf(rows);
    }
}
