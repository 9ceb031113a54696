package al.krat.domain;

import al.krat.language.Nearest;
import java.util.List;
import java.util.Set;

/** Tells which name words come near to: a slip, or a title, function or office before a known name. */
final class NearNames {

    private static final int MIN_LENGTH = 4;
    private static final int SHORT = 5;

    private static final Set<String> TITLES = Set.of("z.", "zoti", "znj.", "zonja", "zj.", "dr.", "prof.");

    /** The beginnings of functions in all their forms: drejtori, drejtorit, drejtoresha … */
    private static final List<String> FUNCTIONS = List.of(
            "drejtor",
            "perfaqesues",
            "specialist",
            "kryetar",
            "shef",
            "titullar",
            "punonjes",
            "inspektor",
            "komisar",
            "kreu",
            "pergjegjes",
            "zevendes",
            "zv",
            "koordinator",
            "prokuror",
            "oficer",
            "anetar");

    private static final Set<String> ARTICLES = Set.of("i", "e", "te", "se", "ne", "prane");

    private NearNames() {}

    static Directory.Match find(NameIndex index, String folded) {
        if (folded.length() < MIN_LENGTH) {
            return new Directory.Match.None();
        }
        Directory.Match match = behindTitle(index, folded);
        if (match instanceof Directory.Match.None) {
            match = slip(index, folded);
        }
        return match instanceof Directory.Match.None ? slipInPlace(index, folded) : match;
    }

    private static Directory.Match behindTitle(NameIndex index, String folded) {
        int blank = folded.indexOf(' ');
        if (blank < 0) {
            return new Directory.Match.None();
        }
        String first = folded.substring(0, blank);
        if (TITLES.contains(first)) {
            return near(index, folded.substring(blank + 1));
        }
        if (!index.isHead(first) && FUNCTIONS.stream().noneMatch(first::startsWith)) {
            return new Directory.Match.None();
        }
        // «Drejtori i Policisë», «Drejtoria Rajonale e Zyrës së Punës»: what follows the first article that a name
        // follows
        int from = blank;
        while (from >= 0) {
            int next = folded.indexOf(' ', from + 1);
            if (next < 0) {
                return new Directory.Match.None();
            }
            if (ARTICLES.contains(folded.substring(from + 1, next))) {
                Directory.Match match = near(index, folded.substring(next + 1));
                if (!(match instanceof Directory.Match.None)) {
                    return match;
                }
            }
            from = next;
        }
        return new Directory.Match.None();
    }

    private static Directory.Match near(NameIndex index, String folded) {
        List<NameIndex.Form> forms = index.forms(folded);
        boolean one = forms.stream().map(NameIndex.Form::institution).distinct().count() == 1;
        if (!one) {
            return new Directory.Match.None();
        }
        NameIndex.Form meant = forms.stream()
                .filter(form -> NameIndex.key(form.words()).equals(folded))
                .findFirst()
                .orElse(forms.get(0));
        return new Directory.Match.Near(meant.institution().key(), meant.words());
    }

    /** The one institution whose name is nearest, one or two letters away. */
    private static Directory.Match slip(NameIndex index, String folded) {
        int best = folded.length() < SHORT ? 1 : 2;
        Directory.Match match = new Directory.Match.None();
        String name = "";
        long letters = letters(folded);
        for (String candidate : index.names()) {
            if (candidate.length() < MIN_LENGTH
                    || Math.abs(candidate.length() - folded.length()) > best
                    || Long.bitCount(letters ^ letters(candidate)) > 2 * best) {
                continue;
            }
            int distance = Nearest.distance(folded, candidate);
            if (distance > best) {
                continue;
            }
            Directory.Match other = near(index, candidate);
            boolean same = match instanceof Directory.Match.Near a
                    && other instanceof Directory.Match.Near b
                    && a.institution().equals(b.institution());
            if (distance < best || name.isEmpty() || (same && candidate.compareTo(name) < 0)) {
                match = other;
                name = candidate;
            } else if (!same) {
                match = new Directory.Match.None();
            }
            best = distance;
        }
        return match;
    }

    /** Which letters occur; one slip adds or takes away two of them at most. */
    private static long letters(String folded) {
        long letters = 0;
        for (int i = 0; i < folded.length(); i++) {
            letters |= 1L << (folded.charAt(i) & 63);
        }
        return letters;
    }

    /** «Policia Dures»: a known name, and a slip in the place behind it. */
    private static Directory.Match slipInPlace(NameIndex index, String folded) {
        int blank = folded.lastIndexOf(' ');
        if (blank < 0) {
            return new Directory.Match.None();
        }
        String last = folded.substring(blank + 1);
        boolean place = last.length() >= MIN_LENGTH
                && index.tails().places().stream().anyMatch(each -> Nearest.distance(last, each) <= 2);
        return place ? near(index, folded.substring(0, blank)) : new Directory.Match.None();
    }
}
