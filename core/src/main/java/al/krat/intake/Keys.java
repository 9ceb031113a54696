package al.krat.intake;

import al.krat.language.Folding;
import al.krat.language.Nearest;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mapping of {@code krat.yaml}, read by Albanian keys or their English aliases, however they are spelled: «baza
 * ligjore», {@code bazaLigjore}, {@code BAZA_LIGJORE}.
 */
final class Keys {

    private static final Map<String, Boolean> TRUTHS =
            Map.of("po", true, "yes", true, "true", true, "jo", false, "no", false, "false", false);

    private final Problems problems;
    private final Tree.Mark mark;
    private final Map<String, Tree> values = new HashMap<>();

    private Keys(Problems problems, Tree.Mark mark) {
        this.problems = problems;
        this.mark = mark;
    }

    /**
     * Reads a mapping.
     *
     * @param keys each key with its aliases, parted by {@code |}; the first is the one that the getters name
     */
    static Keys of(Tree tree, Problems problems, String... keys) {
        var read = new Keys(problems, tree.mark());
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(FileCode.EXPECTED_KEYS, tree.mark());
            return read;
        }
        var canonical = new LinkedHashMap<String, String>();
        for (String key : keys) {
            for (String alias : key.split("\\|")) {
                canonical.put(squeeze(alias), key.substring(0, (key + "|").indexOf('|')));
            }
        }
        mapping.fields().forEach((typed, field) -> {
            String key = canonical.get(squeeze(typed));
            if (key == null) {
                read.unknown(typed, field.key(), canonical);
            } else if (read.values.putIfAbsent(key, field.value()) != null) {
                problems.add(FileCode.DUPLICATE_KEY, field.key(), Map.of("key", typed));
            }
        });
        read.values.values().removeIf(Keys::isNull);
        return read;
    }

    private static String squeeze(String key) {
        return Folding.ascii(key).replace("-", "");
    }

    private void unknown(String typed, Tree.Mark at, Map<String, String> canonical) {
        Optional<String> near = problems.isFull() ? Optional.empty() : Nearest.of(squeeze(typed), canonical.keySet());
        if (near.isPresent()) {
            problems.add(
                    FileCode.MISTYPED_KEY,
                    at,
                    Map.of("word", typed, "meant", canonical.getOrDefault(near.get(), near.get())));
        } else {
            String known =
                    String.join(", ", canonical.values().stream().distinct().toList());
            problems.add(FileCode.UNKNOWN_KEY, at, Map.of("word", typed, "known", known));
        }
    }

    Tree.Mark mark() {
        return mark;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable Tree tree(String key) {
        return values.get(key);
    }

    /** Where a value stands, or the mapping where there is none. */
    Tree.Mark mark(String key) {
        Tree value = values.get(key);
        return value == null ? mark : value.mark();
    }

    /** A text, or null; numbers are texts here, since nobody quotes the number of an act. */
    @Nullable String text(String key) {
        return text(values.get(key));
    }

    private @Nullable String text(@Nullable Tree value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Tree.Scalar scalar) {
            String text = scalar.text().strip();
            int control = TreeFile.unprintable(text);
            if (control >= 0) {
                problems.add(
                        FileCode.UNPRINTABLE, scalar.mark(), Map.of("character", TreeFile.name(text.charAt(control))));
                return null;
            }
            return text.isEmpty() ? null : text;
        }
        problems.add(FileCode.EXPECTED_TEXT, value.mark());
        return null;
    }

    /** A text that must be there; null with a finding where it is not. */
    @Nullable String required(String key) {
        if (!has(key)) {
            problems.add(FileCode.MISSING_KEY, mark, Map.of("key", key));
            return null;
        }
        return text(key);
    }

    /** Texts: a list, or one text parted by commas. */
    List<String> texts(String key) {
        Tree value = values.get(key);
        var texts = new ArrayList<String>();
        if (value instanceof Tree.Sequence sequence) {
            for (Tree item : sequence.items()) {
                String text = isNull(item) ? null : text(item);
                if (text != null) {
                    texts.add(text);
                }
            }
        } else {
            String all = text(value);
            for (String part : all == null ? new String[0] : all.split("[,;]", -1)) {
                if (!part.isBlank()) {
                    texts.add(part.strip());
                }
            }
        }
        return texts;
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Tree> items(String key) {
        Tree value = values.get(key);
        if (value instanceof Tree.Sequence sequence) {
            return sequence.items();
        }
        return value == null ? List.of() : List.of(value);
    }

    /** Yes or no. */
    boolean truth(String key, boolean usual) {
        String text = text(key);
        Boolean truth = text == null ? Boolean.valueOf(usual) : TRUTHS.get(Folding.fold(text));
        if (truth == null) {
            problems.add(FileCode.EXPECTED_TRUTH, mark(key));
            return usual;
        }
        return truth;
    }

    /** A whole number from 1. */
    @Nullable Integer number(String key) {
        String text = text(key);
        if (text == null) {
            return null;
        }
        try {
            int number = text.length() > 9 ? 0 : new BigDecimal(text).intValueExact();
            if (number > 0) {
                return number;
            }
        } catch (ArithmeticException | NumberFormatException notOne) {
            // said below
        }
        problems.add(FileCode.BAD_NUMBER, mark(key), Map.of("value", text));
        return null;
    }

    /** A day, 2019-06-28 or 28.06.2019. */
    @Nullable LocalDate day(String key) {
        String text = text(key);
        LocalDate day = text == null ? null : parseDay(text);
        if (text != null && day == null) {
            problems.add(FileCode.BAD_DATE, mark(key), Map.of("value", text));
        }
        return day;
    }

    static @Nullable LocalDate parseDay(String text) {
        String[] parts = text.split("\\.", -1);
        try {
            if (parts.length != 3) {
                return LocalDate.parse(text);
            }
            return parts[2].length() != 4 || parts[0].length() > 2 || parts[1].length() > 2
                    ? null
                    : LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
        } catch (DateTimeException | NumberFormatException notADay) {
            return null;
        }
    }

    /** One of some words, or null. */
    <T> @Nullable T word(String key, Map<String, T> words) {
        return has(key) ? word(text(key), mark(key), words) : null;
    }

    <T> @Nullable T word(@Nullable String text, Tree.Mark at, Map<String, T> words) {
        if (text == null) {
            return null;
        }
        T value = words.get(squeeze(text));
        if (value == null) {
            problems.add(FileCode.UNKNOWN_WORD, at, Map.of("word", text, "known", String.join(", ", words.keySet())));
        }
        return value;
    }

    static boolean isNull(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.kind() == Tree.Kind.NULL;
    }
}
