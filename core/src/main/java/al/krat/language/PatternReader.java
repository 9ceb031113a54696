package al.krat.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of MessageFormat 2 that phrases are made of: text, {@code {$x}}, {@code {$x :function option=value}},
 * {@code .input} and {@code .match}. It knows what it does not know.
 */
final class PatternReader {

    private final Scanner in;
    private final Language language;
    private final Map<String, Call> inputs = new HashMap<>();

    private PatternReader(String pattern, Language language) {
        this.in = new Scanner(pattern);
        this.language = language;
    }

    /**
     * The sentence, or null where the pattern is beyond this reader.
     *
     * @throws IllegalArgumentException where a function or an option is wrong
     */
    static @Nullable Sentence read(String pattern, Language language) {
        PatternReader reader = new PatternReader(pattern, language);
        try {
            String start = pattern.stripLeading();
            return start.startsWith(".") || start.startsWith("{{") ? reader.complex() : reader.pattern("");
        } catch (Scanner.Beyond beyond) {
            return null;
        }
    }

    private Sentence complex() throws Scanner.Beyond {
        in.blanks();
        while (in.take(".input")) {
            in.blanks();
            in.need("{");
            Part.Placeholder input = placeholder();
            if (inputs.put(input.name(), input.call()) != null) {
                throw new Scanner.Beyond();
            }
            in.blanks();
        }
        Sentence sentence;
        if (in.take(".match")) {
            sentence = choice();
        } else {
            in.need("{{");
            sentence = pattern("}}");
        }
        in.blanks();
        if (!in.isAtEnd()) {
            throw new Scanner.Beyond();
        }
        return sentence;
    }

    private Sentence choice() throws Scanner.Beyond {
        List<Part.Placeholder> selectors = new ArrayList<>();
        for (in.blanks(); in.take("$"); in.blanks()) {
            String name = in.name();
            Call call = inputs.get(name);
            if (call == null) {
                throw new Scanner.Beyond();
            }
            selectors.add(new Part.Placeholder(name, call));
        }
        List<ChoosingSentence.Variant> variants = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        for (in.blanks(); !in.isAtEnd(); in.blanks()) {
            List<String> keys = new ArrayList<>();
            for (; !in.take("{{"); in.blanks()) {
                keys.add(in.take("*") ? ChoosingSentence.ANY : in.literal());
            }
            if (keys.size() != selectors.size() || !seen.add(keys)) {
                throw new Scanner.Beyond();
            }
            for (int i = 0; i < keys.size(); i++) {
                if (!keys.get(i).equals(ChoosingSentence.ANY)) {
                    selectors.get(i).call().check(keys.get(i));
                }
            }
            variants.add(new ChoosingSentence.Variant(List.copyOf(keys), pattern("}}")));
        }
        if (selectors.isEmpty() || !seen.contains(Collections.nCopies(selectors.size(), ChoosingSentence.ANY))) {
            throw new Scanner.Beyond();
        }
        return new ChoosingSentence(List.copyOf(selectors), List.copyOf(variants));
    }

    /** Text and placeholders up to an end, which is taken; an empty one is the end of the pattern. */
    private PlainSentence pattern(String end) throws Scanner.Beyond {
        List<Part> parts = new ArrayList<>();
        while (end.isEmpty() ? !in.isAtEnd() : !in.take(end)) {
            String text = in.text();
            if (!text.isEmpty()) {
                parts.add(new Part.Text(text));
            } else {
                in.need("{");
                parts.add(placeholder());
            }
        }
        return new PlainSentence(List.copyOf(parts));
    }

    /** From behind the opening brace to behind the closing one. */
    private Part.Placeholder placeholder() throws Scanner.Beyond {
        in.blanks();
        in.need("$");
        String name = in.name();
        boolean apart = in.blanks();
        Call declared = inputs.get(name);
        if (in.take("}")) {
            return new Part.Placeholder(
                    name, declared != null ? declared : new Call(Functions.TEXT, Map.of(), Map.of(), language));
        }
        in.need(":");
        String function = in.name();
        if (!apart || (declared != null && declared.isAltered(function))) {
            throw new Scanner.Beyond();
        }
        Map<String, String> literals = new LinkedHashMap<>();
        Map<String, String> variables = new LinkedHashMap<>();
        for (boolean gap = in.blanks(); !in.take("}"); gap = in.blanks()) {
            String option = in.name();
            in.blanks();
            in.need("=");
            in.blanks();
            boolean variable = in.take("$");
            String value = variable ? in.name() : in.literal();
            boolean twice = literals.containsKey(option) || variables.containsKey(option);
            if (!gap || twice || (variable && inputs.containsKey(value))) {
                throw new Scanner.Beyond();
            }
            (variable ? variables : literals).put(option, value);
        }
        return new Part.Placeholder(name, new Call(function, literals, variables, language));
    }
}
