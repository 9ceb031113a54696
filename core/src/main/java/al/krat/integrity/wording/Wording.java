package al.krat.integrity.wording;

import al.krat.domain.Finding;
import al.krat.domain.Passage;
import al.krat.domain.Place;
import al.krat.language.lint.Lint;
import al.krat.language.lint.Slip;
import al.krat.language.lint.SlipKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The findings of the lint in the paragraphs of one input. */
public final class Wording {

    /** Nobody reads more; one more finding says that there are. */
    private static final int LIMIT = 1000;

    /** Of fewer words each is named. */
    private static final int FEW = 5;

    /** Where one in so many words that need ë or ç lacks it, they are counted, not named. */
    private static final int SHARE = 5;

    private record Found(Passage passage, Slip slip) {}

    private Wording() {}

    /**
     * Checks paragraphs.
     *
     * @return remarks, in the order of the paragraphs
     */
    public static List<Finding> check(List<? extends Passage> passages, Lint lint) {
        var slips = new ArrayList<Found>();
        int written = 0;
        for (Passage passage : passages) {
            for (Slip slip : lint.check(passage.text())) {
                slips.add(new Found(passage, slip));
            }
            written += lettered(passage.text());
        }
        long missing = slips.stream().filter(found -> found.slip.lacksLetters()).count();
        boolean throughout = missing >= FEW && missing * SHARE > missing + written;
        var findings = new ArrayList<Finding>();
        if (throughout) {
            findings.add(throughout(slips.get(0).passage, missing, missing + written));
        }
        for (Found found : slips) {
            if (!isNamed(found.slip, throughout)) {
                continue;
            }
            if (findings.size() == LIMIT) {
                findings.add(Finding.of(WordingCode.MORE_SLIPS, whole(found.passage), Map.of()));
                break;
            }
            findings.add(finding(found));
        }
        return findings;
    }

    /** What is counted is not named; of a pair of quotation marks only the first is. */
    private static boolean isNamed(Slip slip, boolean throughout) {
        boolean closing = slip.kind() == SlipKind.QUOTES && "”".equals(slip.suggestion());
        return !closing && !(throughout && slip.lacksLetters());
    }

    private static Finding throughout(Passage passage, long missing, long all) {
        return Finding.of(
                WordingCode.LETTERS_THROUGHOUT,
                whole(passage),
                Map.of("missing", missing, "all", all, "percent", Math.round(100.0 * missing / all)));
    }

    private static Place whole(Passage passage) {
        Place place = passage.place(0);
        if (place instanceof Place.InWord at) {
            return new Place.InText(at.file(), 0, 0);
        }
        return place instanceof Place.InText at ? new Place.InText(at.file(), 0, 0) : place;
    }

    private static Finding finding(Found found) {
        Slip slip = found.slip;
        return Finding.of(
                WordingCode.of(slip),
                found.passage.place(slip.start()),
                Map.of(
                        "found",
                        slip.found(),
                        "suggestion",
                        Objects.requireNonNullElse(slip.suggestion(), ""),
                        "certainty",
                        slip.suggestion() == null ? "none" : slip.isCorrectable() ? "sure" : "likely"));
    }

    /** How many words of a text have an ë or ç. */
    private static int lettered(String text) {
        int count = 0;
        boolean lettered = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == 'ë' || c == 'ç' || c == 'Ë' || c == 'Ç') {
                lettered = true;
            } else if (!Character.isLetter(c)) {
                count += lettered ? 1 : 0;
                lettered = false;
            }
        }
        return count;
    }
}
