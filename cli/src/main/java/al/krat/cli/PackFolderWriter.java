package al.krat.cli;

import al.krat.file.AtomicFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the folders of packs: a new one as a whole or not at all, and never over what somebody made. */
final class PackFolderWriter {

    private static final String PREFIX = ".krat-";

    private PackFolderWriter() {}

    /** Writes files into a pack that may be there; a catalogue that grew takes the place of the one before. */
    static void add(Path pack, Map<String, byte[]> files) throws IOException {
        if (!Files.exists(pack, LinkOption.NOFOLLOW_LINKS)) {
            replace(pack, files);
            return;
        }
        List<AtomicFile> written = new ArrayList<>();
        try {
            for (var file : files.entrySet()) {
                Path target = pack.resolve(file.getKey());
                Files.createDirectories(target.resolveSibling(""));
                written.add(AtomicFile.write(target, out -> out.write(file.getValue())));
            }
            for (AtomicFile file : written) {
                file.publish();
            }
            AtomicFile.force(pack);
        } finally {
            for (AtomicFile file : written) {
                file.close();
            }
        }
    }

    /**
     * Puts a pack in its place, written beside it first, then renamed.
     *
     * @return where a pack is kept that was there before; null where none was
     */
    static @Nullable Path replace(Path pack, Map<String, byte[]> files) throws IOException {
        Path around = pack.resolveSibling("");
        Files.createDirectories(around);
        Path made = Files.createTempDirectory(around, PREFIX);
        try {
            fill(made, files);
            Path kept = Files.exists(pack, LinkOption.NOFOLLOW_LINKS) ? keep(pack) : null;
            try {
                Files.move(made, pack, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                if (kept != null) {
                    Files.move(kept, pack, StandardCopyOption.ATOMIC_MOVE);
                }
                throw e;
            }
            AtomicFile.force(around);
            return kept;
        } finally {
            delete(made);
        }
    }

    private static void fill(Path made, Map<String, byte[]> files) throws IOException {
        if (Files.getFileStore(made).supportsFileAttributeView("posix")) {
            // a folder that is only passing is its maker's alone; a pack is for whoever may read the workspace
            Files.setPosixFilePermissions(made, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        for (var file : files.entrySet()) {
            Path target = made.resolve(file.getKey()).normalize();
            if (!target.startsWith(made)) {
                throw new IllegalArgumentException(file.getKey());
            }
            Files.createDirectories(target.resolveSibling(""));
            try (AtomicFile whole = AtomicFile.write(target, out -> out.write(file.getValue()))) {
                whole.publish();
            }
        }
    }

    private static Path keep(Path pack) throws IOException {
        for (int n = 1; ; n++) {
            Path other = pack.resolveSibling(pack.getFileName() + "-i-vjeter-" + n);
            if (!Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
                try {
                    return Files.move(pack, other, StandardCopyOption.ATOMIC_MOVE);
                } catch (FileAlreadyExistsException taken) {
                    // the next number
                }
            }
        }
    }

    /** Whether a folder holds these files and no others, hidden ones aside. */
    static boolean holds(Path pack, Map<String, byte[]> files) throws IOException {
        Map<String, Path> there = new LinkedHashMap<>();
        try (Stream<Path> all = Files.walk(pack)) {
            all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .forEach(file -> there.put(pack.relativize(file).toString().replace('\\', '/'), file));
        }
        if (!there.keySet().equals(files.keySet())) {
            return false;
        }
        for (var file : there.entrySet()) {
            if (!Files.isRegularFile(file.getValue(), LinkOption.NOFOLLOW_LINKS)
                    || !Arrays.equals(Files.readAllBytes(file.getValue()), files.get(file.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
