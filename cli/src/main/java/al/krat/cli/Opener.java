package al.krat.cli;

import java.io.IOException;
import java.nio.file.Path;

/** Shows a file to the person. */
interface Opener {

    /**
     * Opens a file with the program that the desktop has for it.
     *
     * @throws IOException if there is none
     */
    void open(Path file) throws IOException;
}
