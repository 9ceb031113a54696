package al.krat.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks: an institution, with the person where one is named («Përfaqësuesja e Zyrës së Punës»).
 *
 * @param party the institution, or the typed words
 * @param person the person, or null
 */
public record Speaker(Party party, @Nullable Named person) {
    public Speaker {
        Objects.requireNonNull(party);
    }
}
