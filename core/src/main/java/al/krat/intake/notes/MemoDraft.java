package al.krat.intake.notes;

import al.krat.domain.Entry;
import al.krat.domain.Memo;

/** The secretary's own note among the entries of an item. */
record MemoDraft(Typed typed, Report report) implements Draft {

    @Override
    public Entry build(String path, Region region) {
        report.place(path, typed);
        return new Memo(typed.text);
    }
}
