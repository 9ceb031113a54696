package al.krat.template.compose;

import al.krat.domain.Activity;
import al.krat.domain.AgendaItem;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Edition;
import al.krat.domain.Entry;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.Places;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a document in English has no translation of. A few are told one by one; where there are many, or none
 * is translated at all, one remark speaks of all.
 */
public final class Untranslated {

    /** More than so many remarks of one kind are no help. */
    private static final int MOST = 10;

    private final Edition edition;
    private final boolean points;
    private final Predicate<Entry> shown;
    private final List<String> missing = new ArrayList<>();
    private int all;

    private Untranslated(Edition edition, boolean points, Predicate<Entry> shown) {
        this.edition = edition;
        this.points = points;
        this.shown = shown;
    }

    /**
     * The remarks for an edition.
     *
     * @param whole the meeting with its internal parts, so that the places fit
     * @param places where its values were typed
     */
    public static List<Finding> in(Meeting whole, Edition edition, Places places) {
        return in(whole, places, new Untranslated(edition, true, entry -> true));
    }

    /** The same for a paper that shows the topic and the points of the agenda alone. */
    public static List<Finding> points(Meeting whole, Edition edition, Places places) {
        return in(whole, places, new Untranslated(edition, true, entry -> false));
    }

    /** The same for a paper that shows some entries alone. */
    public static List<Finding> entries(Meeting whole, Edition edition, Places places, Predicate<Entry> shown) {
        return in(whole, places, new Untranslated(edition, false, shown));
    }

    private static List<Finding> in(Meeting whole, Places places, Untranslated texts) {
        if (texts.points) {
            texts.text("topic", whole.topic());
        }
        texts.items("", "items", whole.items());
        List<String> missing = texts.missing;
        if (missing.size() > MOST || (missing.size() > 1 && missing.size() == texts.all)) {
            return List.of(Finding.of(
                    CompositionCode.UNTRANSLATED_MANY,
                    places.of(missing.get(0)),
                    Map.of("n", missing.size(), "done", texts.all - missing.size(), "all", texts.all)));
        }
        return missing.stream()
                .map(path -> Finding.of(CompositionCode.UNTRANSLATED, places.of(path), Map.of()))
                .toList();
    }

    private void items(String path, String name, List<AgendaItem> items) {
        for (int i = 0; i < items.size(); i++) {
            AgendaItem item = items.get(i);
            String at = path + name + "[" + i + "]";
            if (points) {
                text(at + ".title", item.title());
            }
            for (int e = 0; e < item.entries().size(); e++) {
                if (shown.test(item.entries().get(e))) {
                    entry(at + ".entries[" + e + "]", item.entries().get(e));
                }
            }
            items(at + ".", "subItems", item.subItems());
        }
    }

    private void entry(String path, Entry entry) {
        if (entry instanceof Statement statement) {
            for (int p = 0; p < statement.paragraphs().size(); p++) {
                text(path + ".paragraphs[" + p + "]", statement.paragraphs().get(p));
            }
        } else if (entry instanceof Decision decision) {
            text(path + ".text", decision.text());
        } else if (entry instanceof Recommendation recommendation) {
            text(path + ".text", recommendation.text());
        } else if (entry instanceof Commitment commitment) {
            text(path + ".text", commitment.text());
        } else if (entry instanceof Activity activity) {
            text(path + ".text", activity.text());
        } else if (entry instanceof FollowUp followUp) {
            text(path + ".text", followUp.text());
        }
    }

    /** Counts a text that the edition shows; what the public may not read is not missed there. */
    private void text(String path, @Nullable Prose typed) {
        Prose shown = typed == null || edition == Edition.INTERNAL ? typed : typed.forPublic();
        boolean hidden = edition == Edition.PUBLIC && typed != null && typed.isInternal();
        if (shown != null && !shown.isBlank() && !hidden) {
            all++;
            if (shown.english() == null) {
                missing.add(path);
            }
        }
    }
}
