package al.krat.template.word;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the parts of one Word template share while it is compiled. */
final class Compilation {
    private static final int MAX_PROBLEMS = 500;

    final String name;
    final OfficePackage file;
    final StyleSheet styles;
    final List<String> lines = new ArrayList<>();
    final List<TemplateProblem> problems = new ArrayList<>();
    final Set<String> leftOut = new TreeSet<>();
    /** Footnotes by their id in the file, in the order of their first mention. */
    final Map<String, Integer> notes = new LinkedHashMap<>();
    /** Bookmarks that links lead to. */
    final Set<String> anchors = new HashSet<>();

    private int boxes;

    Compilation(String name, OfficePackage file, StyleSheet styles) {
        this.name = name;
        this.file = file;
        this.styles = styles;
    }

    int nextBox() {
        return ++boxes;
    }

    void problem(Place place, PackCode code, Map<String, Object> args) {
        problem(TemplateProblem.at(place, code, args));
    }

    void problem(TemplateProblem problem) {
        if (problems.size() < MAX_PROBLEMS) {
            problems.add(problem);
        }
    }
}
