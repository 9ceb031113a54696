package al.krat.intake.word;

/** What all readers of one file share: its styles and lists, and what may still be read. */
final class Shared {

    final Styles styles;
    final Numbering numbering;

    private int paragraphs;
    private int characters;
    private int hushed;
    private boolean tracked;

    Shared(Styles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** One more paragraph. */
    void paragraph() {
        if (++paragraphs > Limits.PARAGRAPHS) {
            throw new Refusal(WordCode.TOO_LARGE);
        }
    }

    /** The words of one more paragraph. */
    void text(Words words) {
        characters += words.lines().stream().mapToInt(line -> line.length() + 1).sum();
        if (characters > Limits.TEXT) {
            throw new Refusal(WordCode.TOO_LARGE);
        }
    }

    /** From here on text is not typed by anybody, where a control shows its placeholder. */
    int hush(boolean placeholder) {
        int before = hushed;
        hushed += placeholder ? 1 : 0;
        return before;
    }

    void unhush(int before) {
        hushed = before;
    }

    boolean isHushed() {
        return hushed > 0;
    }

    /** A tracked change was met. */
    void tracked() {
        tracked = true;
    }

    boolean hasTracked() {
        return tracked;
    }
}
