package al.krat.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Capital letters, the same on every machine. */
public final class Titles {

    /** Articles, prepositions and conjunctions, which stay small inside a name. */
    private static final Set<String> SMALL = Set.of(
            "i",
            "e",
            "të",
            "së",
            "dhe",
            "ose",
            "në",
            "me",
            "pa",
            "për",
            "nga",
            "mbi",
            "nën",
            "prej",
            "kundër",
            "ndaj",
            "pranë",
            "midis",
            "ndërmjet",
            "gjatë",
            "sipas",
            "si",
            "që",
            "më");

    private Titles() {}

    /** «PROCESVERBAL I MBLEDHJES». */
    public static String upper(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
    }

    /** The text with its first letter large; a digraph shows it in its first sign only (Dhjetor). */
    public static String initial(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); ) {
            int c = composed.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                return composed.substring(0, i)
                        + composed.substring(i, next).toUpperCase(Locale.ROOT)
                        + composed.substring(next);
            }
            i = next;
        }
        return composed;
    }

    /**
     * Large initials as in names of institutions: «Komiteti Rajonal i Luftës kundër Trafikimit të Personave». Words
     * that have a large letter are left as they are, unless the whole text is in capitals.
     */
    public static String title(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean shouted = composed.indexOf(' ') > 0 && composed.equals(upper(composed));
        String[] words = (shouted ? composed.toLowerCase(Locale.ROOT) : composed).split(" ", -1);
        boolean first = true;
        for (int i = 0; i < words.length; i++) {
            String lower = words[i].toLowerCase(Locale.ROOT);
            if (!first && SMALL.contains(lower)) {
                words[i] = lower;
            } else {
                words[i] = initial(words[i]);
            }
            first &= words[i].isEmpty();
        }
        return String.join(" ", words);
    }
}
