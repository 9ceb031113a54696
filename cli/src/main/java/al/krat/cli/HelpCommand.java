package al.krat.cli;

import al.krat.language.Folding;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** ndihmë: how a command is used. */
@Command(
        name = "ndihmë",
        aliases = {"ndihme", "help"})
final class HelpCommand implements Callable<Integer> {

    private final Talk talk;
    private final CommandLine root;

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "${bundle:label.command}", descriptionKey = "command")
    private @Nullable String command;

    HelpCommand(Talk talk, CommandLine root) {
        this.talk = talk;
        this.root = root;
    }

    @Override
    public Integer call() {
        CommandLine of = command == null ? root : root.getSubcommands().get(Folding.fold(command));
        if (of == null) {
            throw new Stop(ExitCode.USAGE, "usage.command", Map.of("name", String.valueOf(command)));
        }
        of.usage(talk.out());
        return ExitCode.DONE;
    }
}
