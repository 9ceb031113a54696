package al.krat.domain;

import java.util.Objects;

/**
 * The secretary's own note ({@code %%}). It stays in notes and ledger and enters no document of any edition.
 *
 * @param text the note without its mark
 */
public record Memo(String text) implements Entry {
    public Memo {
        Objects.requireNonNull(text);
    }
}
