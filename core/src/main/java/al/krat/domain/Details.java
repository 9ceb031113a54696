package al.krat.domain;

import org.jspecify.annotations.Nullable;

/**
 * What sub-keys say of a recommendation, commitment or activity.
 *
 * @param place vendi
 * @param targetGroup grupi i synuar
 * @param pillar shtylla
 * @param indicator treguesi, as typed
 * @param funding burimi i financimit
 */
public record Details(
        @Nullable Prose place,
        @Nullable Prose targetGroup,
        @Nullable Pillar pillar,
        @Nullable Prose indicator,
        @Nullable Prose funding) {

    /** Nothing said. */
    public static final Details NONE = new Details(null, null, null, null, null);
}
