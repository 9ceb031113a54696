package al.krat.cli;

import al.krat.domain.Finding;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What a command needs to speak: the world, and the sentences. Data goes out, talk beside it. */
record Talk(Environment environment, Messages messages) {

    PrintStream out() {
        return environment.out();
    }

    PrintStream err() {
        return environment.err();
    }

    /** Says a sentence to the person. */
    void say(String key) {
        say(key, Map.of());
    }

    /** Says a sentence to the person. */
    void say(String key, Map<String, ?> args) {
        err().println(messages.say(key, args));
    }

    /** Findings as a terminal shows them. */
    String findings(List<Finding> findings, Map<String, List<String>> lines) {
        return new FindingsText(messages.language(), environment.coloured()).of(findings, lines);
    }

    /** Says findings that point into no file. */
    void tell(List<Finding> findings) {
        err().print(findings(findings, Map.of()));
    }

    /** Says how many findings there are. */
    void summary(List<Finding> findings) {
        long errors = findings.stream().filter(Finding::isError).count();
        say(
                findings.isEmpty() ? "findings.none" : "findings.count",
                Map.of("errors", Long.toString(errors), "remarks", Long.toString(findings.size() - errors)));
    }

    /** Says what is wrong with an input, and stops where nothing of it could be read. */
    void needSomething(Reading reading) {
        err().print(findings(reading.findings(), reading.lines()));
        if (reading.isEmpty()) {
            throw new Stop(ExitCode.ERRORS, "minutes.nothing", Map.of());
        }
    }

    /** Says what was noticed about an input while its documents were made. */
    void remarks(List<Finding> findings, Map<String, List<String>> lines) {
        if (!findings.isEmpty()) {
            err().print(findings(findings, lines));
        }
    }

    /** Names what was written, as data, and says which edited files were kept. */
    void written(OutputFolder.Written written) {
        written.files().forEach(file -> out().println(environment.shown(file)));
        out().flush();
        kept(written);
    }

    /** Says which edited files were kept. */
    void kept(OutputFolder.Written written) {
        written.kept()
                .forEach(file -> say(
                        "output.kept", Map.of("file", environment.shown(file).toString())));
    }

    /** Opens a file on the desktop; where there is none, says so. */
    void open(Path file) {
        try {
            environment.opener().open(file);
        } catch (IOException noDesktop) {
            say("output.notOpened", Map.of("file", environment.shown(file).toString()));
        }
    }

    /** A path as a person would type it in a command: relative, in quotation marks where it needs them. */
    String typed(Path path) {
        String text = environment.shown(path).toString();
        boolean plain = text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "/\\.-_:~".indexOf(c) >= 0);
        return plain ? text : '"' + text + '"';
    }
}
