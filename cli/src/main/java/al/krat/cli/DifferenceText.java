package al.krat.cli;

import al.krat.template.PackDifference;
import al.krat.template.PackDifference.Change;
import al.krat.template.PackDifference.FileChange;
import al.krat.template.PackDifference.PhraseChange;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What differs between two packs, for people: facts and look, then phrases, then files. */
final class DifferenceText {

    private static final String INDENT = "  ";

    private final Messages messages;
    private final boolean lines;
    private final StringBuilder out = new StringBuilder();

    /** @param lines whether to show the lines of files that differ */
    DifferenceText(Messages messages, boolean lines) {
        this.messages = messages;
        this.lines = lines;
    }

    String of(PackDifference difference) {
        if (!difference.settings().isEmpty()) {
            head("templates.part.settings");
            difference.settings().forEach(this::setting);
        }
        if (!difference.phrases().isEmpty()) {
            head("templates.part.phrases");
            difference.phrases().forEach(this::phrase);
        }
        if (!difference.files().isEmpty()) {
            head("templates.part.files");
            difference.files().forEach(this::file);
        }
        return SafeText.of(out.toString());
    }

    private void head(String key) {
        out.append(messages.say(key)).append('\n');
    }

    private void setting(Change change) {
        line(INDENT + change.key() + ": " + words(change.before()) + " → " + words(change.after()));
    }

    private void phrase(PhraseChange change) {
        line(INDENT + change.key() + " (" + change.language().code() + ")");
        pattern("- ", change.before());
        pattern("+ ", change.after());
    }

    private void pattern(String mark, @Nullable String pattern) {
        if (pattern != null) {
            pattern.lines().forEach(words -> line(INDENT + INDENT + mark + words));
        }
    }

    private void file(FileChange change) {
        String kind =
                switch (change.kind()) {
                    case ADDED -> "templates.fileAdded";
                    case REMOVED -> "templates.fileRemoved";
                    case CHANGED -> "templates.fileChanged";
                };
        line(INDENT + messages.say(kind, Map.of("file", change.name())));
        if (lines) {
            change.lines().forEach(words -> line(INDENT + INDENT + words));
        }
    }

    private static String words(@Nullable String value) {
        return value == null ? "—" : value;
    }

    private void line(String words) {
        out.append(words).append('\n');
    }
}
