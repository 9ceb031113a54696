package al.krat.cli;

/** What the command ends with. */
final class ExitCode {

    /** done */
    static final int DONE = 0;
    /** done as PROJEKT, or checked, with errors in the input */
    static final int ERRORS = 1;
    /** the command line is wrong */
    static final int USAGE = 2;
    /** a file cannot be read or written */
    static final int FILES = 3;

    private ExitCode() {}
}
