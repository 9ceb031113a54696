package al.krat.language;

import com.ibm.icu.message2.MessageFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A pattern that uses more of MessageFormat 2 than {@link PatternReader} reads. */
@SuppressWarnings("deprecation") // ICU marks its technology preview so
final class IcuSentence implements Sentence {

    private final MessageFormatter formatter;
    private final Language language;
    private final Set<String> arguments;

    /**
     * @throws IllegalArgumentException where the pattern is wrong
     */
    IcuSentence(String pattern, Language language) {
        this.language = language;
        this.formatter = MessageFormatter.builder()
                .setLocale(language.locale())
                .setFunctionRegistry(IcuFunctions.registry(language))
                .setErrorHandlingBehavior(MessageFormatter.ErrorHandlingBehavior.STRICT)
                .setBidiIsolation(MessageFormatter.BidiIsolation.NONE)
                .setPattern(pattern)
                .build();
        this.arguments = Set.copyOf(IcuVariables.of(formatter.getDataModel()));
    }

    @Override
    public Set<String> arguments() {
        return arguments;
    }

    @Override
    public String say(Map<String, ?> args) {
        Map<String, Object> held = new HashMap<>();
        for (String name : arguments) {
            held.put(name, new IcuFunctions.Held(Objects.requireNonNull(args.get(name)), language));
        }
        return formatter.formatToString(held);
    }
}
