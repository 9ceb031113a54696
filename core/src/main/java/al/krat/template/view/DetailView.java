package al.krat.template.view;

import al.krat.domain.Pillar;
import org.jspecify.annotations.Nullable;

/**
 * What sub-keys say; each may be null.
 *
 * @param place vendi
 * @param targetGroup grupi i synuar
 * @param pillar shtylla
 * @param indicator treguesi
 * @param funding burimi i financimit
 */
public record DetailView(
        @Nullable TextView place,
        @Nullable TextView targetGroup,
        @Nullable Pillar pillar,
        @Nullable TextView indicator,
        @Nullable TextView funding) {}
