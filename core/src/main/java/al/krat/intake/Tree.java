package al.krat.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a YAML or JSON file says, before anybody asks what it means: mappings, sequences and scalars with their places. */
public sealed interface Tree {

    /** Where it was typed. */
    Mark mark();

    /**
     * A place in a file.
     *
     * @param line from 1; 0 where the tree was made, not read
     * @param column from 1, in code points
     */
    record Mark(int line, int column) {
        /** Made, not read. */
        public static final Mark NONE = new Mark(0, 0);
    }

    /** What a scalar is by the core schema of YAML 1.2 (10.3). */
    enum Kind {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /**
     * A single value.
     *
     * @param text the characters as typed, without quotes
     * @param kind what they are
     * @param plain whether they were typed without quotes in YAML, where a word such as 2019 may be meant as text
     */
    record Scalar(String text, Kind kind, boolean plain, Mark mark) implements Tree {
        public Scalar {
            Objects.requireNonNull(text);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(mark);
        }

        /** A text. */
        public static Scalar text(String text) {
            return new Scalar(text, Kind.TEXT, false, Mark.NONE);
        }

        /** A number in decimal digits. */
        public static Scalar number(Object number) {
            return new Scalar(number.toString(), Kind.NUMBER, false, Mark.NONE);
        }

        public static Scalar bool(boolean value) {
            return new Scalar(String.valueOf(value), Kind.BOOLEAN, false, Mark.NONE);
        }
    }

    /** Values in order. */
    record Sequence(List<Tree> items, Mark mark) implements Tree {
        public Sequence {
            items = List.copyOf(items);
            Objects.requireNonNull(mark);
        }

        public static Sequence of(List<? extends Tree> items) {
            return new Sequence(List.copyOf(items), Mark.NONE);
        }
    }

    /** Values by key, in the order typed. */
    record Mapping(Map<String, Field> fields, Mark mark) implements Tree {
        public Mapping {
            fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            Objects.requireNonNull(mark);
        }

        /** Makes a mapping key by key. */
        public static Builder builder() {
            return new Builder();
        }

        /** Makes a mapping. */
        public static final class Builder {
            private final Map<String, Field> fields = new LinkedHashMap<>();

            private Builder() {}

            public Builder put(String key, Tree value) {
                fields.put(key, new Field(value, Mark.NONE));
                return this;
            }

            public Builder put(String key, String text) {
                return put(key, Scalar.text(text));
            }

            public Builder put(String key, List<? extends Tree> items) {
                return put(key, Sequence.of(new ArrayList<>(items)));
            }

            public Mapping build() {
                return new Mapping(fields, Mark.NONE);
            }
        }
    }

    /**
     * A value under a key.
     *
     * @param key where the key was typed
     */
    record Field(Tree value, Mark key) {
        public Field {
            Objects.requireNonNull(value);
            Objects.requireNonNull(key);
        }
    }
}
