package al.krat.cli;

import al.krat.language.Folding;
import al.krat.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The command line as typed, made ready for the parser: names of commands and long options in any case, with or without
 * ë and ç, and with the long dashes that word processors make of {@code --}.
 */
final class Arguments {

    private static final Set<String> LANGUAGE_OPTIONS = Set.of("--mesazhet", "--messages");

    /** Commands whose next word is a command, too. */
    private static final Set<String> GROUPS = Set.of("modelet", "templates");

    private Arguments() {}

    /** The arguments with names folded; values and files stay as typed. */
    static String[] folded(String[] args) {
        List<String> out = new ArrayList<>();
        boolean commandSeen = false;
        boolean valueNext = false;
        boolean over = false;
        for (String arg : args) {
            if (over || valueNext) {
                out.add(arg);
                valueNext = false;
            } else if (arg.equals("--")) {
                out.add(arg);
                over = true;
            } else if (isLong(arg)) {
                String option = option(arg);
                out.add(option);
                valueNext = LANGUAGE_OPTIONS.contains(option);
            } else if (!commandSeen && !arg.startsWith("-")) {
                String command = isFile(arg) ? arg : Folding.fold(arg);
                out.add(command);
                commandSeen = !GROUPS.contains(command) || out.indexOf(command) < out.size() - 1;
            } else {
                out.add(arg);
            }
        }
        return out.toArray(String[]::new);
    }

    /** The language of messages, which is needed before anything can be said of the rest; Albanian unless asked. */
    static Language language(String[] folded) {
        for (int i = 0; i < folded.length && !folded[i].equals("--"); i++) {
            int equals = folded[i].indexOf('=');
            String name = equals < 0 ? folded[i] : folded[i].substring(0, equals);
            if (LANGUAGE_OPTIONS.contains(name)) {
                String value =
                        equals >= 0 ? folded[i].substring(equals + 1) : i + 1 < folded.length ? folded[i + 1] : "";
                return Words.LANGUAGES.find(value).orElse(Language.ALBANIAN);
            }
        }
        return Language.ALBANIAN;
    }

    /** Whether a command below modelet may be meant, or help for one. */
    static boolean speakOfPacks(String[] folded) {
        return Arrays.stream(folded).map(Folding::fold).anyMatch(GROUPS::contains);
    }

    private static boolean isLong(String arg) {
        return arg.startsWith("--") || arg.startsWith("—") || arg.startsWith("–");
    }

    /** Where a file stands in the place of the command, its name is needed as typed, to say what was meant. */
    private static boolean isFile(String arg) {
        return arg.indexOf('.') >= 0 || arg.indexOf('/') >= 0 || arg.indexOf('\\') >= 0;
    }

    private static String option(String arg) {
        int equals = arg.indexOf('=');
        String name = equals < 0 ? arg : arg.substring(0, equals);
        String letters = name.startsWith("--") ? name.substring(2) : name.substring(1);
        return "--" + Folding.fold(letters) + (equals < 0 ? "" : arg.substring(equals));
    }
}
