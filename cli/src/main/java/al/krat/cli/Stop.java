package al.krat.cli;

import java.util.Map;

/** Ends the command with a sentence of the catalogue. */
final class Stop extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;
    private final String key;
    private final transient Map<String, Object> args;

    Stop(int exitCode, String key, Map<String, Object> args) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.args = Map.copyOf(args);
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    Map<String, Object> args() {
        return args;
    }
}
