package al.krat.intake.notes;

import al.krat.domain.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the keywords make: decisions, commitments, recommendations, figures, activities. */
enum RecordType {
    DECISION(RecordKind.DECISION, List.of("u vendos", "vendosi", "vendim"), List.of("vendime", "vendimet")),
    TAKEN(RecordKind.COMMITMENT, List.of("angazhim"), List.of("angazhime", "angazhimet")),
    ASSIGNED(
            RecordKind.COMMITMENT,
            List.of("u la detyre", "detyre"),
            List.of("detyra", "detyrat", "detyra te lena", "detyrat e lena", "u lane detyra", "u lane detyrat")),
    RECOMMENDATION(
            RecordKind.RECOMMENDATION,
            List.of("u rekomandua", "rekomandim"),
            List.of("rekomandime", "rekomandimet", "u rekomanduan")),
    INDICATOR(null, List.of("tregues"), List.of("tregues", "treguesit")),
    ACTIVITY(RecordKind.ACTIVITY, List.of("aktivitet"), List.of("aktivitete", "aktivitetet"));

    /** The kind of its ids; null where it has none. */
    final @Nullable RecordKind ids;

    /** The folded keywords. */
    final List<String> words;

    /** The folded keywords that, alone on a line, make each list item below one. */
    final List<String> plurals;

    RecordType(@Nullable RecordKind ids, List<String> words, List<String> plurals) {
        this.ids = ids;
        this.words = words;
        this.plurals = plurals;
    }

    /** The keyword as it is printed and suggested. */
    String label() {
        return switch (this) {
            case DECISION -> "VENDIM";
            case TAKEN -> "ANGAZHIM";
            case ASSIGNED -> "DETYRË";
            case RECOMMENDATION -> "REKOMANDIM";
            case INDICATOR -> "TREGUES";
            case ACTIVITY -> "AKTIVITET";
        };
    }

    /** Whether sub-keys may stand below it. */
    boolean takes(SubKey key) {
        return switch (this) {
            case DECISION, INDICATOR -> false;
            case ACTIVITY -> key != SubKey.DUE && key != SubKey.REPLACES;
            case RECOMMENDATION -> key != SubKey.REPLACES;
            case TAKEN, ASSIGNED -> true;
        };
    }
}
