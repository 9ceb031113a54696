package al.krat.cli;

import al.krat.language.Folding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @Parameters(arity = "0..2", paramLabel = "${bundle:label.command}", descriptionKey = "command")
    private List<String> command = List.of();

    HelpCommand(Talk talk, CommandLine root) {
        this.talk = talk;
        this.root = root;
    }

    @Override
    public Integer call() {
        CommandLine of = root;
        for (String word : command) {
            of = of.getSubcommands().get(Folding.fold(word));
            if (of == null) {
                throw new Stop(ExitCode.USAGE, "usage.command", Map.of("name", word));
            }
        }
        of.usage(talk.out());
        return ExitCode.DONE;
    }
}
