package al.krat.template.fill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The numbers that a document gives once, however often the place in its template comes that has one. */
final class Numbers {
    private static final int MAX_LISTS = 2_000;

    private final int nextList;
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Integer> restarted = new LinkedHashMap<>();
    private final Set<Integer> begun = new HashSet<>();
    private final Set<String> bookmarks = new HashSet<>();
    private int shapes;

    /** @param nextList the first number that no list of the template has */
    Numbers(int nextList) {
        this.nextList = nextList;
    }

    /** Of a picture or shape. @param fresh whether it is one that none has yet */
    int shape(boolean fresh) {
        shapes += fresh ? 1 : 0;
        return shapes;
    }

    /** Of a list of the template. */
    int list(int list) {
        begun.add(list);
        return lists.getOrDefault(list, list);
    }

    /** Lists that were counted before count from their start again. */
    void restart(Set<Integer> some) {
        for (int list : new TreeSet<>(some)) { // in an order that no machine decides
            if (begun.remove(list) && restarted.size() < MAX_LISTS) {
                int fresh = nextList + restarted.size();
                restarted.put(fresh, list);
                lists.put(list, fresh);
            }
        }
    }

    /** Lists that began anew: the number of each, and the template's list that it counts like. */
    Map<Integer, Integer> restarted() {
        return restarted;
    }

    /** Of a bookmark; 0 where the document has it already. */
    int bookmark(String name) {
        return bookmarks.add(name) ? bookmarks.size() : 0;
    }
}
