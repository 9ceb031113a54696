package al.krat.intake.notes;

/**
 * A title: the lines below do not continue it, but may translate it.
 *
 * @param title its words
 */
record TitleOpen(Paragraphs title) implements Open {

    @Override
    public boolean english(NoteLine line, Typed translation) {
        return title.english(line, translation);
    }

    /** What lines below the translation continue. */
    Open translation() {
        return title.translation();
    }
}
