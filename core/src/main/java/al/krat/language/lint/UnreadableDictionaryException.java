package al.krat.language.lint;

import java.io.IOException;

/** A dictionary that cannot be read; the message says why, in English. */
public final class UnreadableDictionaryException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableDictionaryException(String why) {
        super(why);
    }

    UnreadableDictionaryException(String why, Throwable cause) {
        super(why, cause);
    }
}
