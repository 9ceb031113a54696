package al.krat.intake.notes;

/** {@code EN:} the translation of the text above. */
final class EnglishLines implements LineReader {

    private static final String MARK = "en:";

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        if (!typed.folded().text.startsWith(MARK)) {
            return false;
        }
        Typed translation = typed.from(MARK.length());
        Open above = minutes.open;
        if (translation.isUnknown()) {
            return true;
        }
        if (above == null || !above.english(line, translation)) {
            minutes.report.add(NotesCode.ENGLISH_ALONE, typed);
            minutes.head.keep(line);
            minutes.open = minutes.head.unreadBelow(minutes.current() == null);
        } else if (above instanceof Paragraphs paragraphs) {
            minutes.open = paragraphs.translation();
        } else if (above instanceof TitleOpen title) {
            minutes.open = title.translation();
        }
        return true;
    }
}
