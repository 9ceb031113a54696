package al.krat;

import al.krat.domain.Edition;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a paper around a meeting is made.
 *
 * @param edition internal or public, for papers that come in both
 * @param asOf the paper's own day, which its letterhead and its files carry; null leaves the letterhead's open
 * @param draft whether to mark the paper PROJEKT; it is in any case where the meeting has errors
 * @param institution the key of the institution that it is made for; null for all members
 * @param confirmBy by when the members are asked to say whether they come; null leaves it open
 */
public record PaperOptions(
        Edition edition,
        @Nullable LocalDate asOf,
        boolean draft,
        @Nullable String institution,
        @Nullable LocalDate confirmBy) {

    public PaperOptions {
        Objects.requireNonNull(edition);
    }

    /** The internal edition where there are two, for all members, its day left open. */
    public static PaperOptions usual() {
        return new PaperOptions(Edition.INTERNAL, null, false, null, null);
    }

    /** The same in another edition. */
    public PaperOptions edition(Edition other) {
        return new PaperOptions(other, asOf, draft, institution, confirmBy);
    }

    /** The same on another day. */
    public PaperOptions asOf(@Nullable LocalDate day) {
        return new PaperOptions(edition, day, draft, institution, confirmBy);
    }

    /** The same, marked PROJEKT or not. */
    public PaperOptions draft(boolean marked) {
        return new PaperOptions(edition, asOf, marked, institution, confirmBy);
    }

    /** The same for an institution, by its key; null for all members. */
    public PaperOptions to(@Nullable String key) {
        return new PaperOptions(edition, asOf, draft, key, confirmBy);
    }

    /** The same with another day by when to confirm. */
    public PaperOptions confirmBy(@Nullable LocalDate day) {
        return new PaperOptions(edition, asOf, draft, institution, day);
    }
}
