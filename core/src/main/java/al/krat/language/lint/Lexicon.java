package al.krat.language.lint;

import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that are written with ë or ç, as stems with classes of endings. It is asked by the letters alone, without ë and
 * ç, and answers with all spellings that are right.
 */
final class Lexicon {

    /** A spelling, and whether it is only likely to be meant by somebody who typed none of its ë. */
    record Spelling(String word, boolean doubtful) {}

    private record Ending(String folded, String letters, boolean doubtful) {}

    private record Stem(String letters, List<Ending> endings, boolean doubtful) {}

    private static final Ending WHOLE = new Ending("", "", false);

    private final Map<String, List<Stem>> stems = new HashMap<>();
    private int longest;

    private Lexicon() {}

    private static final class Holder {
        static final Lexicon STANDARD = read(Table.lines("words.txt"));
    }

    /** The table that ships; read when it is first asked for. */
    static Lexicon standard() {
        return Holder.STANDARD;
    }

    private static Lexicon read(List<String> lines) {
        var lexicon = new Lexicon();
        Map<String, List<Ending>> classes = new HashMap<>();
        classes.put("word", List.of(WHOLE));
        for (String line : lines) {
            String[] parts = line.split(" ");
            if (parts[0].equals("=")) {
                classes.put(parts[1], endings(parts));
                continue;
            }
            String name = parts[0].substring(0, parts[0].length() - 1);
            List<Ending> endings = classes.get(name);
            if (endings == null) {
                throw new IllegalStateException("no class " + name);
            }
            for (int i = 1; i < parts.length; i++) {
                lexicon.add(parts[i], endings);
            }
        }
        return lexicon;
    }

    private static List<Ending> endings(String[] parts) {
        var endings = new ArrayList<Ending>();
        for (int i = 2; i < parts.length; i++) {
            boolean doubtful = parts[i].charAt(0) == '?';
            String letters = parts[i].equals(".") ? "" : parts[i].substring(doubtful ? 1 : 0);
            endings.add(new Ending(Folding.fold(letters), letters, doubtful));
        }
        return endings;
    }

    private void add(String entry, List<Ending> endings) {
        boolean doubtful = entry.charAt(0) == '?';
        String letters = entry.substring(doubtful ? 1 : 0);
        stems.computeIfAbsent(Folding.fold(letters), folded -> new ArrayList<>(1))
                .add(new Stem(letters, endings, doubtful));
        longest = Math.max(longest, letters.length());
    }

    /** What the letters of a word may spell, in the order of the table; empty where nothing is known of them. */
    List<Spelling> spellings(String folded) {
        var found = new ArrayList<Spelling>(2);
        for (int end = Math.min(longest, folded.length()); end > 0; end--) {
            for (Stem stem : stems.getOrDefault(folded.substring(0, end), List.of())) {
                String rest = folded.substring(end);
                for (Ending ending : stem.endings) {
                    if (ending.folded.equals(rest)) {
                        add(found, new Spelling(stem.letters + ending.letters, stem.doubtful || ending.doubtful));
                    }
                }
            }
        }
        return found;
    }

    private static void add(List<Spelling> found, Spelling spelling) {
        if (found.stream().noneMatch(other -> other.word().equals(spelling.word()))) {
            found.add(spelling);
        }
    }
}
