package al.krat.writer.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.JDKXRLogger;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Keeps the renderer from talking to the console while we write. Threads that do not write are logged as before, and a
 * logger that the embedder sets stays.
 */
final class QuietLog implements XRLogger {
    private static final ThreadLocal<Boolean> WRITING = new ThreadLocal<>();

    private final XRLogger others = new JDKXRLogger();

    /** What is done in quiet. */
    interface Work<T> {
        T run() throws IOException;
    }

    private QuietLog() {}

    /** Does some work on this thread without a word. */
    static <T> T during(Work<T> work) {
        synchronized (QuietLog.class) {
            if (XRLog.getLoggerImpl() == null) {
                XRLog.setLoggerImpl(new QuietLog());
            }
        }
        WRITING.set(true);
        try {
            return work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            WRITING.remove();
        }
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return WRITING.get() == null && others.isLogLevelEnabled(diagnostic);
    }

    @Override
    public void log(Diagnostic diagnostic) {
        others.log(diagnostic);
    }

    @Override
    public void log(String where, Level level, String message) {
        others.log(where, level, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        others.log(where, level, message, thrown);
    }

    @Override
    public void setLevel(String logger, Level level) {
        others.setLevel(logger, level);
    }
}
