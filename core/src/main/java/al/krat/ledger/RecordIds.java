package al.krat.ledger;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.Decision;
import al.krat.domain.Entry;
import al.krat.domain.Recommendation;
import al.krat.domain.RecordId;
import al.krat.domain.RecordKind;
import org.jspecify.annotations.Nullable;

/** The ids and words of what a meeting settles. */
public final class RecordIds {

    private RecordIds() {}

    /** The kind of a record's ids; null for what has none. */
    static @Nullable RecordKind kind(Entry entry) {
        if (entry instanceof Commitment) {
            return RecordKind.COMMITMENT;
        } else if (entry instanceof Recommendation) {
            return RecordKind.RECOMMENDATION;
        } else if (entry instanceof Activity) {
            return RecordKind.ACTIVITY;
        }
        return entry instanceof Decision ? RecordKind.DECISION : null;
    }

    /** The id of a record, or null. */
    public static @Nullable RecordId of(Entry entry) {
        if (entry instanceof Commitment commitment) {
            return commitment.id();
        } else if (entry instanceof Recommendation recommendation) {
            return recommendation.id();
        } else if (entry instanceof Activity activity) {
            return activity.id();
        }
        return entry instanceof Decision decision ? decision.id() : null;
    }

    /** The words of a record, or null. */
    public static @Nullable String text(Entry entry) {
        if (entry instanceof Commitment commitment) {
            return commitment.text().text();
        } else if (entry instanceof Recommendation recommendation) {
            return recommendation.text().text();
        } else if (entry instanceof Activity activity) {
            return activity.text().text();
        }
        return entry instanceof Decision decision ? decision.text().text() : null;
    }

    /** The same record under an id. */
    static Entry with(Entry entry, RecordId id) {
        if (entry instanceof Commitment c) {
            return new Commitment(
                    id,
                    c.kind(),
                    c.lead(),
                    c.partners(),
                    c.text(),
                    c.due(),
                    c.target(),
                    c.details(),
                    c.replaces(),
                    c.events());
        } else if (entry instanceof Recommendation r) {
            return new Recommendation(id, r.addressees(), r.text(), r.due(), r.details());
        } else if (entry instanceof Activity a) {
            return new Activity(id, a.when(), a.recurrence(), a.text(), a.institutions(), a.details());
        }
        return entry instanceof Decision d ? new Decision(id, d.text(), d.tally()) : entry;
    }
}
