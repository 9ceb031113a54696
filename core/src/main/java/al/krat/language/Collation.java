package al.krat.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/**
 * The Albanian order of words: ç, dh, ë, gj, ll, nj, rr, sh, th, xh and zh are letters of their own, each after all
 * words of its base letter.
 */
public final class Collation {

    private static final Comparator<String> ALBANIAN = albanian();

    private Collation() {}

    /** Albanian order; texts that differ in nothing the order knows are told apart by their characters. */
    public static Comparator<String> comparator() {
        return ALBANIAN;
    }

    /** Orders things by a text of theirs. */
    public static <T> Comparator<T> by(Function<? super T, String> text) {
        return (a, b) -> ALBANIAN.compare(text.apply(a), text.apply(b));
    }

    private static Comparator<String> albanian() {
        Collator collator = Collator.getInstance(new ULocale("sq"));
        collator.setDecomposition(Collator.CANONICAL_DECOMPOSITION);
        Collator shared = collator.freeze(); // only a frozen one may be used by several threads
        return (a, b) -> {
            int order = shared.compare(a, b);
            return order != 0 ? order : a.compareTo(b);
        };
    }
}
