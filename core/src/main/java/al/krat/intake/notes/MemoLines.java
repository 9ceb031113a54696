package al.krat.intake.notes;

import al.krat.domain.Memo;

/** {@code %%}: the secretary's memo, which enters no document. */
final class MemoLines implements LineReader {

    private static final String MARK = "%%";

    /** Whether a line is a memo. */
    static boolean isMemo(NoteLine line) {
        return line.content().text.startsWith(MARK);
    }

    @Override
    public boolean read(NoteLine line, Minutes minutes) {
        Typed typed = line.content();
        if (!isMemo(line)) {
            return false;
        }
        Typed memo = typed.from(MARK.length());
        if (minutes.current() == null) {
            minutes.report.place("memos[" + minutes.head.memos.size() + "]", typed);
            minutes.head.memos.add(new Memo(memo.text));
        } else {
            minutes.entry(new MemoDraft(memo, minutes.report), typed);
        }
        minutes.open = null;
        return true;
    }
}
