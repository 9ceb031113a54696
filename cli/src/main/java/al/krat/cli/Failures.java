package al.krat.cli;

import al.krat.ledger.BusyLedgerException;
import al.krat.ledger.DamagedJournalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What each exception means: a sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {

    private static final String DEBUG = "KRAT_DEBUG";

    private final Talk talk;

    Failures(Talk talk) {
        this.talk = talk;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof CommandLine.ParameterException usage) {
            throw usage;
        }
        return exitCode(failure);
    }

    /** Says what happened. */
    int exitCode(Throwable failure) {
        if (failure instanceof Stop stop) {
            talk.say(stop.key(), stop.args());
            return stop.exitCode();
        }
        if (failure instanceof EditedFileException edited) {
            edited.files().forEach(file -> talk.say("output.edited", Map.of("file", talk.typed(file))));
            talk.say("output.editedHint");
            return ExitCode.FILES;
        }
        Throwable cause = failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure;
        if (cause instanceof DamagedJournalException damaged) {
            talk.tell(damaged.findings());
            talk.say("record.damaged");
            return ExitCode.FILES;
        }
        if (cause instanceof BusyLedgerException) {
            talk.say("record.busy");
            return ExitCode.FILES;
        }
        if (cause instanceof IOException file) {
            return file(file);
        }
        talk.say("failure.internal", Map.of("failure", failure.toString(), "variable", DEBUG));
        if (talk.environment().variables().containsKey(DEBUG)) {
            failure.printStackTrace(talk.err());
        }
        return ExitCode.FILES;
    }

    private int file(IOException failure) {
        String file = failure instanceof FileSystemException at && at.getFile() != null
                ? talk.environment().shown(Path.of(at.getFile())).toString()
                : "";
        if (failure instanceof NoSuchFileException) {
            talk.say("file.missing", Map.of("file", file));
        } else if (failure instanceof AccessDeniedException) {
            talk.say("file.denied", Map.of("file", file));
        } else if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            talk.say("file.notFolder", Map.of("file", file));
        } else {
            talk.say("file.failed", Map.of("reason", String.valueOf(failure.getMessage())));
        }
        return ExitCode.FILES;
    }
}
