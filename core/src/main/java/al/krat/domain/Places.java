package al.krat.domain;

import java.util.Map;

/**
 * Where each value of a record was typed, by its path ({@code items[2].entries[0].due}).
 *
 * @param byPath the places known; a path without one takes its nearest ancestor's
 */
public record Places(Map<String, Place> byPath) {

    /** No places: findings name field paths. */
    public static final Places NONE = new Places(Map.of());

    public Places {
        byPath = Map.copyOf(byPath);
    }

    /** The place of a path, of its nearest ancestor, or the path itself. */
    public Place of(String path) {
        for (String at = path; ; at = parent(at)) {
            Place place = byPath.get(at);
            if (place != null) {
                return place;
            }
            if (at.isEmpty()) {
                return new Place.InRecord(path);
            }
        }
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
