package al.krat.template.pack;

import al.krat.template.PackCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;

/** Reads a pack from a folder. Links are not followed; names that begin with a dot are not looked at. */
public final class PackFolder {

    private PackFolder() {}

    /**
     * Reads all files of a folder.
     *
     * @throws IOException if the folder or a file cannot be read
     */
    public static PackFiles read(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        var files = new PackFiles.Builder(name == null ? "" : name.toString());
        Files.walkFileTree(folder.toRealPath(), visitor(folder.toRealPath(), files));
        return files.build();
    }

    private static FileVisitor<Path> visitor(Path root, PackFiles.Builder files) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes is) {
                return isHidden(folder) && !folder.equals(root)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
                if (isHidden(file)) {
                    return FileVisitResult.CONTINUE;
                }
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (!is.isRegularFile()) {
                    files.problem(name, PackCode.FILE_LINK, Map.of("file", name));
                } else if (files.admits(name, is.size())) {
                    files.add(name, bytes(file));
                }
                return FileVisitResult.CONTINUE;
            }
        };
    }

    /** No more bytes than a pack may have, even of a file that grows meanwhile. */
    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(PackFiles.MAX_BYTES);
        }
    }

    private static boolean isHidden(Path path) {
        Path name = path.getFileName();
        return name != null && name.toString().startsWith(".");
    }
}
