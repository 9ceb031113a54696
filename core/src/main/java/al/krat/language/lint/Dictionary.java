package al.krat.language.lint;

import java.util.List;

/** A list of the words of Albanian, for the rule that asks one. Implementations are asked by several threads at once. */
public interface Dictionary {

    /** Whether a word, as typed, is a word. */
    boolean knows(String word);

    /** What may be meant by a word that is not known, the likeliest first; may be empty. */
    List<String> suggestions(String word);
}
