package al.krat.cli;

import al.krat.ledger.BusyLedgerException;
import al.krat.ledger.DamagedJournalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What each exception means: a sentence and an exit code. */
final class Failures implements IExecutionExceptionHandler {

    /** A disk with so few bytes left takes no document. */
    private static final long FULL = 1 << 16;

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
                ? talk.environment().shown(seen(Path.of(at.getFile()))).toString()
                : "";
        if (failure instanceof NoSuchFileException) {
            talk.say("file.missing", Map.of("file", file));
        } else if (failure instanceof AccessDeniedException) {
            talk.say("file.denied", Map.of("file", file));
        } else if (failure instanceof NotDirectoryException || failure instanceof FileAlreadyExistsException) {
            talk.say("file.notFolder", Map.of("file", file));
        } else if (isReadOnly(failure)) {
            talk.say("file.readOnly", Map.of("file", file));
        } else if (isFull(failure)) {
            talk.say("file.full", Map.of("file", file));
        } else {
            talk.say("file.failed", Map.of("reason", String.valueOf(failure.getMessage())));
        }
        return ExitCode.FILES;
    }

    /** Whoever reads of a passing file or a lock knows the folder, not the file. */
    private static Path seen(Path file) {
        Path folder = file.getParent();
        return folder != null && String.valueOf(file.getFileName()).startsWith(".krat-") ? folder : file;
    }

    /** Systems say it in their own language; the disk itself says it in figures. */
    private static boolean isReadOnly(IOException failure) {
        try {
            Optional<FileStore> disk = disk(failure);
            return disk.isPresent() && disk.get().isReadOnly();
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isFull(IOException failure) {
        try {
            Optional<FileStore> disk = disk(failure);
            return disk.isPresent() && disk.get().getUsableSpace() < FULL;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Optional<FileStore> disk(IOException failure) throws IOException {
        Path place = failure instanceof FileSystemException at && at.getFile() != null ? Path.of(at.getFile()) : null;
        while (place != null && !Files.exists(place)) {
            place = place.toAbsolutePath().getParent();
        }
        return place == null ? Optional.empty() : Optional.of(Files.getFileStore(place));
    }
}
