package al.krat.template.markup;

import al.krat.domain.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element as it stands in a template. */
public record Tag(String name, List<Attribute> attributes, List<Tag> children, Place.InText place) {

    public Tag {
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
    }

    /**
     * An attribute as it stands.
     *
     * @param value with references resolved
     * @param raw the value as written
     * @param place where its name stands
     * @param inside where its value begins
     */
    public record Attribute(String name, String value, String raw, Place.InText place, Place.InText inside) {

        /** The place of a character of the value. */
        public Place.InText at(int offset) {
            return Position.of(inside.file(), inside.line(), inside.column(), raw, 0, offset);
        }
    }

    /** An attribute, or null. */
    public @Nullable Attribute attribute(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    public boolean has(String wanted) {
        return attribute(wanted) != null;
    }
}
