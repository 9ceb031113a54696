package al.krat.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The catalogue as the parser wants it: what stands under {@code help.} describes commands and options. */
final class HelpTexts extends ResourceBundle {

    private static final String PREFIX = "help.";

    private final Messages messages;

    HelpTexts(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return messages.has(PREFIX + key) ? messages.say(PREFIX + key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(handleKeySet());
    }

    @Override
    protected Set<String> handleKeySet() {
        Set<String> keys = new LinkedHashSet<>();
        for (String key : messages.keys()) {
            if (key.startsWith(PREFIX)) {
                keys.add(key.substring(PREFIX.length()));
            }
        }
        return keys;
    }
}
