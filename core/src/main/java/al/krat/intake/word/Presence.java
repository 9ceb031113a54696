package al.krat.intake.word;

import al.krat.language.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a table of attendance says of somebody, and the key of the notes that says the same. */
enum Presence {
    PRESENT(
            "Të pranishëm",
            "i pranishem",
            "e pranishme",
            "te pranishem",
            "te pranishme",
            "pranishem",
            "prezent",
            "prezente",
            "po",
            "✓",
            "✔",
            "☑",
            "☒"),
    SUBSTITUTED(
            "Të pranishëm",
            "perfaqesuar nga",
            "i perfaqesuar nga",
            "e perfaqesuar nga",
            "perfaqesohet nga",
            "i perfaqesuar",
            "e perfaqesuar"),
    EXCUSED("Mungojnë me arsye", "mungon me arsye", "mungoi me arsye", "me arsye"),
    ABSENT("Mungojnë pa arsye", "mungon pa arsye", "mungoi pa arsye", "pa arsye"),
    INVITED("Të ftuar", "i ftuar", "e ftuar", "te ftuar"),
    LATE("Erdhi", "erdhi pas hapjes", "erdhi"),
    OPEN("", "nuk eshte shenuar");

    private static final List<String> QUALITIES = List.of(
            "kryetar",
            "kryetare",
            "zevendeskryetar",
            "zevendeskryetare",
            "sekretar",
            "sekretare",
            "anetar",
            "anetare",
            "vezhgues",
            "vezhguese",
            "i ftuar",
            "e ftuar",
            "pjesemarres",
            "pjesemarrese",
            "zevendesues",
            "zevendesuese");

    /** The key of the notes. */
    final String key;

    private final List<String> words;

    Presence(String key, String... words) {
        this.key = key;
        this.words = List.of(words);
    }

    /** What words say, without what stands behind them («mungon me arsye (shkresë)»); null where they say nothing. */
    static @Nullable Presence of(String typed) {
        String folded = Folding.fold(typed).replace("…", "").replace("...", "").strip();
        for (Presence presence : values()) {
            if (presence.words.contains(folded)) {
                return presence;
            }
        }
        return SUBSTITUTED.words.stream().anyMatch(word -> folded.startsWith(word + " ")) ? SUBSTITUTED : null;
    }

    /** The end of the words «përfaqësuar nga», with their colon, that begin a text; 0 where none do. */
    static int leadEnd(String typed) {
        String folded = Folding.fold(typed);
        for (String word : SUBSTITUTED.words) {
            // folding keeps the length of such words, and only blanks could stand before them
            if (folded.startsWith(word + " ") || folded.startsWith(word + ":")) {
                int end = word.length();
                return end < typed.length() && typed.charAt(end) == ':' ? end + 1 : end;
            }
        }
        return 0;
    }

    /** Whether behind «përfaqësuar nga» nobody is named yet. */
    static boolean isOpen(String words) {
        return words.chars().allMatch(c -> "_.… ".indexOf(c) >= 0);
    }

    /** Whether words of the column «Cilësia» say only what {@code krat.yaml} or the presence says. */
    static boolean isQuality(String typed) {
        return QUALITIES.contains(Folding.fold(typed));
    }
}
