package al.krat.template.pack;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Suggestions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads values out of one mapping of pack.yaml; what it finds wrong it reports and leaves out. */
final class Reader {

    private static final int MAX_WORDS = 500;

    private final PackTree.Fields fields;
    private final Consumer<TemplateProblem> problems;

    Reader(PackTree.Fields fields, Set<String> known, Consumer<TemplateProblem> problems) {
        this.fields = fields;
        this.problems = problems;
        fields.keys().forEach((key, place) -> {
            if (!known.contains(key)) {
                problems.accept(TemplateProblem.at(
                        place, PackCode.YAML_KEY, Map.of("key", key, "near", Suggestions.of(key, known))));
            }
        });
    }

    @Nullable String text(String key) {
        PackTree value = fields.values().get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof PackTree.Text text && text.words().length() <= MAX_WORDS) {
            return text.words();
        }
        return wrong(key, value, "text");
    }

    String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    /** A text that is one of some words. */
    @Nullable String word(String key, Set<String> allowed) {
        String word = text(key);
        return word == null || allowed.contains(word)
                ? word
                : wrong(key, fields.values().get(key), Suggestions.of(word, allowed));
    }

    List<String> texts(String key) {
        PackTree value = fields.values().get(key);
        List<String> texts = new ArrayList<>();
        if (value instanceof PackTree.Items items) {
            for (PackTree item : items.items()) {
                if (item instanceof PackTree.Text text && text.words().length() <= MAX_WORDS) {
                    texts.add(text.words());
                } else {
                    wrong(key, item, "text");
                }
            }
        } else if (value != null) {
            wrong(key, value, "list");
        }
        return texts;
    }

    double number(String key, double otherwise, double least, double most) {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        try {
            double number = text.length() > 8 ? Double.NaN : new BigDecimal(text).doubleValue();
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // reported below, like a number out of range
        }
        wrong(key, fields.values().get(key), plain(least) + "–" + plain(most));
        return otherwise;
    }

    boolean flag(String key, boolean otherwise) {
        String word = word(key, Set.of("true", "false"));
        return word == null ? otherwise : word.equals("true");
    }

    PackTree.@Nullable Fields fields(String key) {
        PackTree value = fields.values().get(key);
        if (value == null || value instanceof PackTree.Fields) {
            return (PackTree.Fields) value;
        }
        wrong(key, value, "key: value");
        return null;
    }

    List<PackTree.Fields> list(String key) {
        PackTree value = fields.values().get(key);
        List<PackTree.Fields> list = new ArrayList<>();
        if (value instanceof PackTree.Items items) {
            for (PackTree item : items.items()) {
                if (item instanceof PackTree.Fields one) {
                    list.add(one);
                } else {
                    wrong(key, item, "key: value");
                }
            }
        } else if (value != null) {
            wrong(key, value, "list");
        }
        return list;
    }

    /** Reports a value. */
    @Nullable String wrong(String key, @Nullable PackTree value, String expected) {
        problems.accept(TemplateProblem.at(
                value == null ? fields.place() : value.place(),
                PackCode.YAML_VALUE,
                Map.of("key", key, "expected", expected)));
        return null;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
