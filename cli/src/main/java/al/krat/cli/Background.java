package al.krat.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that begins at once, goes on beside other work, and that nobody need wait for. */
final class Background<T> {

    private final FutureTask<T> task;

    Background(Callable<T> work) {
        task = new FutureTask<>(work);
        Thread thread = new Thread(task, "krat");
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for the result. */
    T result() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException file) {
                throw file;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }
}
