package al.krat.intake.notes;

import al.krat.domain.Finding;
import al.krat.domain.Passage;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the findings of one file and the places of its values. */
final class Report {

    /** Nobody reads more; one more finding says that there are. */
    private static final int LIMIT = 1000;

    /** Longer words are cut where a sentence repeats them. */
    private static final int LONGEST = 100;

    private static final Comparator<Place> READING_ORDER =
            Comparator.comparingInt(Report::line).thenComparingInt(Report::column);

    private final String file;
    private final boolean inWorkspace;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Passage> passages = new ArrayList<>();
    private boolean full;

    Report(String file, boolean inWorkspace) {
        this.file = file;
        this.inWorkspace = inWorkspace;
    }

    /** Reports something at the beginning of typed words. */
    void add(NotesCode code, Typed at, Map<String, Object> args) {
        add(Finding.of(code, at.place(file, 0), shortened(args)));
    }

    private static Map<String, Object> shortened(Map<String, Object> args) {
        var all = new TreeMap<String, Object>(args);
        all.replaceAll((name, value) -> value instanceof String words ? shortened(words) : value);
        return all;
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…";
    }

    void add(NotesCode code, Typed at) {
        add(code, at, Map.of("words", at.text));
    }

    /** Reports what is a remark, but an error where the committee's own data is at hand. */
    void addUnknown(NotesCode code, Typed at, Map<String, Object> args) {
        Finding finding = Finding.of(code, at.place(file, 0), shortened(args));
        add(inWorkspace ? finding.as(Severity.ERROR) : finding);
    }

    private void add(Finding finding) {
        if (findings.size() < LIMIT) {
            findings.add(finding);
        } else if (!full) {
            full = true;
            findings.add(Finding.of(NotesCode.MORE, new Place.InText(file, 0, 0), Map.of()));
        }
    }

    /** Whether suggestions are still worth their time. */
    boolean isFull() {
        return full;
    }

    /** Remembers where the value of a record path was typed. */
    void place(String path, Typed at) {
        places.put(path, at.place(file, 0));
    }

    /** Remembers a paragraph as it was typed. */
    void passage(Typed typed) {
        if (!typed.isUnknown()) {
            passages.add(new TypedPassage(file, typed));
        }
    }

    /** The paragraphs, in the order of the text. */
    List<Passage> passages() {
        return passages.stream()
                .sorted(Comparator.comparing(passage -> passage.place(0), READING_ORDER))
                .toList();
    }

    /** All findings, in the order of the text. */
    List<Finding> findings() {
        return inReadingOrder(findings);
    }

    static List<Finding> inReadingOrder(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::place, READING_ORDER))
                .toList();
    }

    private static int line(Place place) {
        return place instanceof Place.InText text ? text.line() : place instanceof Place.InWord word ? word.line() : 0;
    }

    private static int column(Place place) {
        return place instanceof Place.InText text
                ? text.column()
                : place instanceof Place.InWord word ? word.column() : 0;
    }

    Places places() {
        return new Places(places);
    }
}
