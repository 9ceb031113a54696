package al.krat.language;

/** A catalogue of phrases that cannot be read, or a phrase said wrongly; the message names the key or the line. */
public final class PhraseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    PhraseException(String message) {
        super(message);
    }

    PhraseException(String message, Throwable cause) {
        super(message, cause);
    }

    /** What is wrong; never null. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
