package al.krat.cli;

import java.nio.file.Path;
import java.util.List;

/** Files that somebody edited stand where krat would write. */
final class EditedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Path> files;

    EditedFileException(List<Path> files) {
        super("edited: " + files);
        this.files = List.copyOf(files);
    }

    List<Path> files() {
        return files;
    }
}
