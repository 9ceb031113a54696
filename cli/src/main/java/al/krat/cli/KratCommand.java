package al.krat.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; its work is done by the commands below it. */
@Command(name = "krat", versionProvider = Version.class)
final class KratCommand implements Runnable {

    @Mixin
    private CommonOptions common = new CommonOptions();

    @Option(
            names = {"-V", "--versioni", "--version"},
            versionHelp = true,
            descriptionKey = "version")
    private boolean version;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by the parser
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command");
    }
}
