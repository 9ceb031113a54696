package al.krat.cli;

import al.krat.language.Language;
import al.krat.language.Nearest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, and what was probably meant. */
final class UsageProblems implements IParameterExceptionHandler {

    private final Talk talk;

    UsageProblems(Talk talk) {
        this.talk = talk;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        CommandLine at = problem.getCommandLine();
        CommandSpec command = at.getCommandSpec();
        if (problem instanceof UnmatchedArgumentException unmatched) {
            unmatched(unmatched.getUnmatched().get(0), command);
        } else if (problem instanceof MissingParameterException missing) {
            talk.say("usage.missing", Map.of("name", name(missing.getMissing().get(0))));
        } else if (problem instanceof OverwrittenOptionException twice) {
            talk.say("usage.twice", Map.of("name", name(twice.getOverwritten())));
        } else if (problem.getArgSpec() != null) {
            value(problem.getArgSpec(), String.valueOf(problem.getValue()));
        } else {
            talk.say("usage.noCommand");
            at.usage(talk.err());
            return ExitCode.USAGE;
        }
        talk.say("usage.help", Map.of("command", command.qualifiedName()));
        return ExitCode.USAGE;
    }

    private void unmatched(String typed, CommandSpec command) {
        if (typed.startsWith("-")) {
            List<String> names = new ArrayList<>();
            command.options().forEach(option -> names.addAll(List.of(option.names())));
            name("usage.option", typed, names);
        } else if (command.parent() != null && command.subcommands().isEmpty()) {
            talk.say("usage.tooMuch", Map.of("name", typed));
        } else if (command.parent() == null && typed.indexOf('.') >= 0) {
            talk.say("usage.fileForCommand", Map.of("file", typed));
        } else {
            name("usage.command", typed, command.subcommands().keySet());
        }
    }

    private void value(ArgSpec option, String typed) {
        Class<?> type = option.auxiliaryTypes()[0];
        Words<?> words = Words.BY_TYPE.get(type);
        if (words == null) {
            String key = type == LocalDate.class ? "usage.day" : type == LocalTime.class ? "usage.hour" : "usage.value";
            talk.say(key, Map.of("value", typed, "name", name(option)));
            return;
        }
        talk.say(
                "usage.word",
                Map.of("value", typed, "name", name(option), "words", String.join(", ", words.offered())));
    }

    private void name(String key, String typed, Collection<String> known) {
        talk.say(key, Map.of("name", typed));
        Nearest.of(typed, known).ifPresent(meant -> talk.say("usage.meant", Map.of("name", meant)));
    }

    /** The Albanian name stands first, its English alias last. */
    private String name(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return argument.paramLabel();
        }
        List<String> names = Arrays.stream(option.names())
                .filter(name -> name.startsWith("--"))
                .toList();
        return names.get(talk.messages().language() == Language.ALBANIAN ? 0 : names.size() - 1);
    }
}
