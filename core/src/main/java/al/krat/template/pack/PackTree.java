package al.krat.template.pack;

import al.krat.domain.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a YAML file of a pack says: texts, lists and mappings, each with its place. */
sealed interface PackTree {

    Place.InText place();

    /** @param words as typed; a pack has no other scalars */
    record Text(String words, Place.InText place) implements PackTree {}

    record Items(List<PackTree> items, Place.InText place) implements PackTree {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** @param keys where each key stands */
    record Fields(Map<String, PackTree> values, Map<String, Place.InText> keys, Place.InText place)
            implements PackTree {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            keys = Map.copyOf(keys);
        }

        /** These fields, with another's in their place and added; mappings within are laid over each other too. */
        Fields over(Fields parent) {
            Map<String, PackTree> merged = new LinkedHashMap<>(parent.values);
            Map<String, Place.InText> places = new LinkedHashMap<>(parent.keys);
            places.putAll(keys);
            values.forEach((key, value) -> merged.merge(
                    key,
                    value,
                    (older, newer) -> older instanceof Fields below && newer instanceof Fields above
                            ? above.over(below)
                            : newer));
            return new Fields(merged, places, place);
        }
    }
}
