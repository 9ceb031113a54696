package al.krat.template.doctor;

import al.krat.domain.Qark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a letter tells of its institution, for pack.yaml. Not thread-safe. */
final class Facts {

    /** The lines of the letterhead, as typed. */
    final List<String> letterhead = new ArrayList<>();

    /** The lines of a letterhead in English. */
    final List<String> english = new ArrayList<>();

    /** Labels of those who sign, by role, in the order of the letter. */
    final Map<String, String> signatories = new LinkedHashMap<>();

    /** The lines of running headers that say nothing but what became facts. */
    final Set<Integer> running = new TreeSet<>();

    /** Whether text of the old meeting stayed in the template. */
    boolean unfinished;

    @Nullable Qark qark;

    @Nullable String city;

    /** The part that holds the emblem, and what it shows. */
    @Nullable String emblem;

    String emblemAlt = "";
}
