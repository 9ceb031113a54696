package al.krat.language;

import org.jspecify.annotations.Nullable;

/** Somebody as a document names them; every part may be unknown. */
public interface Addressed {

    /** The form of address, z. or znj., as a gender. */
    @Nullable Gender address();

    /** Name and surname. */
    @Nullable String name();

    /** What the person is («specialiste»), as typed. */
    @Nullable String function();

    /** The person's gender. */
    @Nullable Gender gender();
}
