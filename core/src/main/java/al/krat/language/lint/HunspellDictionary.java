package al.krat.language.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/**
 * A dictionary of the kind that office programs use: a list of words ({@code .dic}) and the rules of their endings
 * ({@code .aff}). None comes with krat. Only this class needs {@code org.apache.lucene:lucene-analysis-common} on the
 * class path.
 *
 * <p>All of it is in memory, about 15 MB for Albanian. Answers depend on the dictionary and the word alone: what bounds
 * the search for suggestions is a count of steps, not a clock.
 */
public final class HunspellDictionary implements Dictionary {

    /** The most bytes of rules that are read. */
    public static final int MOST_RULES = 4 << 20;

    /** The most bytes of words that are read. */
    public static final int MOST_WORDS = 32 << 20;

    /** The most suggestions for a word. */
    public static final int MOST_SUGGESTIONS = 5;

    /** Words of more letters are not looked for; the longest of the Albanian list has 29. */
    private static final int LONGEST = 60;

    /** An unknown word costs some thousand steps, about a millisecond each thousand. */
    private static final int MOST_STEPS = 20_000;

    /** Words that only look alike are no help, and finding them costs a quarter of a second a word. */
    private static final String ONLY_SLIPS = "\nMAXNGRAMSUGS 0\n";

    private final org.apache.lucene.analysis.hunspell.Dictionary words;
    private final Hunspell speller;

    private HunspellDictionary(org.apache.lucene.analysis.hunspell.Dictionary words) {
        this.words = words;
        this.speller = new Hunspell(words);
    }

    /**
     * Reads a dictionary; takes about half a second for Albanian.
     *
     * @param aff the rules of the endings
     * @param dic the words
     * @throws UnreadableDictionaryException when it is too large or is none
     */
    public static HunspellDictionary of(byte[] aff, byte[] dic) throws UnreadableDictionaryException {
        if (aff.length > MOST_RULES || dic.length > MOST_WORDS) {
            throw new UnreadableDictionaryException("it is larger than any dictionary");
        }
        try {
            Counts.check(aff);
            HunspellDictionary dictionary = new HunspellDictionary(new org.apache.lucene.analysis.hunspell.Dictionary(
                    new SequenceInputStream(stream(aff), stream(ONLY_SLIPS.getBytes(StandardCharsets.US_ASCII))),
                    List.of(stream(dic)),
                    false,
                    SortingStrategy.inMemory()));
            dictionary.knows("a");
            return dictionary;
        } catch (IOException | ParseException | RuntimeException broken) {
            // the reader trusts its input: a broken line may end in any exception
            throw new UnreadableDictionaryException("it is not written as Hunspell dictionaries are", broken);
        }
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public boolean knows(String word) {
        String plain = plain(word);
        return plain.length() <= LONGEST && speller.spell(plain);
    }

    @Override
    public List<String> suggestions(String word) {
        String plain = plain(word);
        if (plain.length() > LONGEST) {
            return List.of();
        }
        Steps steps = new Steps(MOST_STEPS);
        try {
            boolean hyphenated = plain.indexOf('-') >= 0;
            return new Hunspell(words, TimeoutPolicy.NO_TIMEOUT, steps)
                    .suggest(plain).stream()
                            // two words may have been typed as one, but nobody meant a hyphen between them
                            .filter(meant -> hyphenated || meant.indexOf('-') < 0)
                            .map(meant -> word.indexOf('’') < 0 ? meant : meant.replace('\'', '’'))
                            .limit(MOST_SUGGESTIONS)
                            .toList();
        } catch (Steps.Spent tooMany) {
            return List.of();
        }
    }

    /** Dictionaries know the typewriter's apostrophe only. */
    private static String plain(String word) {
        return word.replace('’', '\'');
    }
}
