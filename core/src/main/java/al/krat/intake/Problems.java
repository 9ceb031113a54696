package al.krat.intake;

import al.krat.domain.Code;
import al.krat.domain.Finding;
import al.krat.domain.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers the findings of one file; beyond a number that nobody reads it only says that there are more. */
final class Problems {

    private static final int LIMIT = 200;

    private static final Comparator<Finding> BY_PLACE = Comparator.comparingInt(Problems::line)
            .thenComparingInt(finding -> ((Place.InText) finding.place()).column());

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Code code, Tree.Mark mark, Map<String, Object> args) {
        if (findings.size() < LIMIT) {
            findings.add(Finding.of(code, place(mark), args));
        } else if (findings.size() == LIMIT) {
            findings.add(Finding.of(FileCode.MORE_PROBLEMS, new Place.InText(file, 0, 0), Map.of()));
        }
    }

    void add(Code code, Tree.Mark mark) {
        add(code, mark, Map.of());
    }

    /** Whether more would not be kept, so that looking for suggestions is not worth its time. */
    boolean isFull() {
        return findings.size() >= LIMIT;
    }

    Place place(Tree.Mark mark) {
        return new Place.InText(file, mark.line(), mark.column());
    }

    /** All of them, in the order of the file. */
    List<Finding> findings() {
        return findings.stream().sorted(BY_PLACE).toList();
    }

    private static int line(Finding finding) {
        // what is said of the file as a whole because there is too much to say stands last
        return finding.code() == FileCode.MORE_PROBLEMS ? Integer.MAX_VALUE : ((Place.InText) finding.place()).line();
    }
}
