package al.krat.cli;

import al.krat.file.AtomicFile;
import al.krat.file.Digests;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder that krat writes to: all of some files or none, and never over what somebody edited. */
final class OutputFolder {

    private final Path folder;
    private final boolean overwrite;

    /**
     * @param folder made where it is missing
     * @param overwrite whether edited files give way; they are kept beside
     */
    OutputFolder(Path folder, boolean overwrite) {
        this.folder = folder;
        this.overwrite = overwrite;
    }

    /**
     * What was done.
     *
     * @param files what is there now
     * @param kept edited files, under their new names
     */
    record Written(List<Path> files, List<Path> kept) {}

    /**
     * Writes files by name.
     *
     * @throws EditedFileException where a file was edited and may not be replaced; nothing is written
     * @throws IOException if something cannot be written
     */
    Written write(Map<String, AtomicFile.Content> contents) throws IOException, EditedFileException {
        Files.createDirectories(folder);
        List<AtomicFile> files = new ArrayList<>();
        try {
            for (var content : contents.entrySet()) {
                files.add(AtomicFile.write(folder.resolve(content.getKey()), content.getValue()));
            }
            return publish(files);
        } finally {
            for (AtomicFile file : files) {
                file.close();
            }
        }
    }

    private Written publish(List<AtomicFile> files) throws IOException, EditedFileException {
        if (!files.isEmpty()) {
            AtomicFile.sweep(folder, files.get(files.size() - 1).written());
        }
        Marks marks = Marks.of(folder);
        Map<Path, String> before = new LinkedHashMap<>();
        List<Path> edited = new ArrayList<>();
        for (AtomicFile file : files) {
            if (Files.exists(file.target())) {
                String sha256 = Digests.of(file.target());
                before.put(file.target(), sha256);
                if (!sha256.equals(file.sha256()) && !marks.has(name(file.target()), sha256)) {
                    edited.add(file.target());
                }
            }
        }
        if (!edited.isEmpty() && !overwrite) {
            throw new EditedFileException(edited);
        }
        List<Path> kept = new ArrayList<>();
        for (Path file : edited) {
            kept.add(keep(file));
        }
        files.forEach(file -> marks.add(name(file.target()), file.sha256()));
        marks.write();
        for (AtomicFile file : files) {
            if (!file.sha256().equals(before.get(file.target()))) {
                file.publish();
            }
        }
        // read anew: another process may have written beside
        Marks settled = Marks.of(folder);
        files.forEach(file -> settled.settle(name(file.target()), file.sha256()));
        settled.write();
        AtomicFile.force(folder);
        return new Written(files.stream().map(AtomicFile::target).toList(), kept);
    }

    /** Gives an edited file a second name, so that at no moment it has none. */
    private static Path keep(Path file) throws IOException {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String ending = dot < 0 ? "" : name.substring(dot);
        for (int n = 1; ; n++) {
            Path other = file.resolveSibling(stem + "-i-ndryshuar-" + n + ending);
            try {
                return link(other, file);
            } catch (FileAlreadyExistsException taken) {
                // the next number
            }
        }
    }

    private static Path link(Path other, Path file) throws IOException {
        try {
            return Files.createLink(other, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            return Files.copy(file, other);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
