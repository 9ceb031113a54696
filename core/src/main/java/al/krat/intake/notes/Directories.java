package al.krat.intake.notes;

import al.krat.domain.Committee;
import al.krat.domain.Directory;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Keeps the directory of the committee asked for last: a server reads the notes of one committee after another's. */
final class Directories {

    private record Kept(Committee committee, Directory directory) {}

    private static final AtomicReference<@Nullable Kept> LAST = new AtomicReference<>();

    private Directories() {}

    static Directory of(Committee committee) {
        Kept last = LAST.get();
        // the same object: comparing whole committees would cost more than it saves
        if (last == null || last.committee != committee) {
            last = new Kept(committee, Directory.of(committee));
            LAST.set(last);
        }
        return last.directory;
    }
}
