package al.krat.intake.notes;

import al.krat.domain.AgendaItem;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Meeting;
import al.krat.domain.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells whether a line that is about to be printed would be read as nothing but text. */
final class PlainText {

    private static final Committee NOBODY = new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT);

    private final Committee committee;
    private final Names names;
    private final boolean isSure;

    /** For the names of a committee; null where it is not known, and then every colon is in doubt. */
    PlainText(@Nullable Committee committee) {
        this.committee = committee == null ? NOBODY : committee;
        this.names = new Names(this.committee, null);
        this.isSure = committee != null;
    }

    boolean isText(String line) {
        boolean signs = line.indexOf(':') >= 0 || line.indexOf('=') >= 0;
        if (!signs || !isSure) {
            return !signs;
        }
        List<NoteLine> lines = List.of(NoteLine.of(new Line(1, "# .")), NoteLine.of(new Line(2, line)));
        Meeting read =
                NotesReader.read(lines, committee, names, new Report("", false)).build();
        boolean nothingElse = read.unread().isEmpty()
                && read.attendance().isEmpty()
                && read.items().size() == 1;
        return nothingElse && isStatement(read.items().get(0));
    }

    private static boolean isStatement(AgendaItem item) {
        return item.entries().size() == 1
                && item.entries().get(0) instanceof Statement statement
                && statement.speakers().isEmpty();
    }
}
