package al.krat.language.lint;

import java.util.function.Consumer;

/** Looks for one kind of slip. Stateless. */
interface Rule {

    /** Hands over what it finds in a text. */
    void check(Text text, Consumer<Slip> found);
}
