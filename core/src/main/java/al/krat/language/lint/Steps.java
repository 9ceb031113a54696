package al.krat.language.lint;

/** Counts the steps of a search and ends it after so many, on every machine at the same one. */
final class Steps implements Runnable {

    private int left;

    Steps(int most) {
        left = most;
    }

    @Override
    public void run() {
        if (--left < 0) {
            throw new Spent();
        }
    }

    /** The end of a search. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("", null, false, false);
        }
    }
}
