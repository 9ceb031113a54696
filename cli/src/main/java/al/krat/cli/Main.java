package al.krat.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** The command {@code krat}. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, Environment.ofProcess()));
    }

    /**
     * Runs the command within a process, in a folder, without environment variables and without a desktop.
     *
     * @param out gets data, in its own encoding
     * @param err gets what is said to people
     * @return 0 done, 1 errors in the input, 2 wrong command line, 3 a file cannot be read or written
     */
    public static int run(String[] args, PrintStream out, PrintStream err, Path folder) {
        return run(args, new Environment(out, err, folder.toAbsolutePath(), Map.of(), false, file -> {}));
    }

    static int run(String[] args, Environment environment) {
        int code = Application.run(args, environment);
        environment.out().flush();
        environment.err().flush();
        return code;
    }
}
