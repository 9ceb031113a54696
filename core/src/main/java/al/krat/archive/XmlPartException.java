package al.krat.archive;

/** Why the XML of a part is read no further. It never leaves the reader that asked, which makes a finding of it. */
public final class XmlPartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** not well-formed */
        DAMAGED,
        /** a DTD, or an entity of its own */
        UNSAFE,
        /** nested without an end */
        DEEP,
        /** more elements than were asked for */
        LARGE
    }

    private final Reason reason;

    XmlPartException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
