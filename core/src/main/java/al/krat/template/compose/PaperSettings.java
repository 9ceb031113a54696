package al.krat.template.compose;

import al.krat.domain.Edition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a paper around a meeting is composed.
 *
 * @param edition what it may show
 * @param day the paper's own day, or null where it is left open
 * @param draft whether the input has errors: PROJEKT
 * @param institution the key of the institution that it is addressed to, or null
 * @param confirmBy by when members say whether they come, or null
 */
public record PaperSettings(
        Edition edition,
        @Nullable LocalDate day,
        boolean draft,
        @Nullable String institution,
        @Nullable LocalDate confirmBy) {}
