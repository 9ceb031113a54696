package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.file.AtomicFile;
import al.krat.file.Digests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    private Path folder;

    @Test
    void writesFilesAndTheirMarks() throws Exception {
        var written = new OutputFolder(folder.resolve("a/b"), false).write(files("x.docx", "një", "y.pdf", "dy"));

        assertEquals(List.of(folder.resolve("a/b/x.docx"), folder.resolve("a/b/y.pdf")), written.files());
        assertEquals("një", Files.readString(folder.resolve("a/b/x.docx")));
        assertEquals(List.of(".krat-shenjat", "x.docx", "y.pdf"), names(folder.resolve("a/b")));
        assertTrue(Marks.of(folder.resolve("a/b")).has("y.pdf", Digests.of(folder.resolve("a/b/y.pdf"))));
    }

    @Test
    void replacesWhatNobodyEdited() throws Exception {
        OutputFolder output = new OutputFolder(folder, false);
        output.write(files("x.txt", "një"));
        output.write(files("x.txt", "dy"));

        assertEquals(List.of(), output.write(files("x.txt", "tre")).kept());

        assertEquals("tre", Files.readString(folder.resolve("x.txt")));
        assertEquals(1, Files.readAllLines(folder.resolve(Marks.NAME)).size());
    }

    @Test
    void leavesAnEditedFileAndAllBesideItAlone() throws Exception {
        OutputFolder output = new OutputFolder(folder, false);
        output.write(files("x.txt", "një", "y.txt", "një"));
        Files.writeString(folder.resolve("y.txt"), "ndryshuar");

        var refused = assertThrows(EditedFileException.class, () -> output.write(files("x.txt", "dy", "y.txt", "dy")));

        assertEquals(List.of(folder.resolve("y.txt")), refused.files());
        assertEquals("një", Files.readString(folder.resolve("x.txt")));
        assertEquals("ndryshuar", Files.readString(folder.resolve("y.txt")));
        assertEquals(List.of(".krat-shenjat", "x.txt", "y.txt"), names(folder));
    }

    @Test
    void leavesAFileThatWasNeverItsOwnAlone() throws Exception {
        Files.writeString(folder.resolve("x.txt"), "i huaj");

        assertThrows(EditedFileException.class, () -> new OutputFolder(folder, false).write(files("x.txt", "dy")));

        assertEquals("i huaj", Files.readString(folder.resolve("x.txt")));
    }

    @Test
    void keepsEachEditedFileWhenTold() throws Exception {
        OutputFolder output = new OutputFolder(folder, true);
        output.write(files("x.docx", "një"));
        for (String edit : List.of("ndryshimi 1", "ndryshimi 2")) {
            Files.writeString(folder.resolve("x.docx"), edit);
            output.write(files("x.docx", "dy"));
        }

        assertEquals("dy", Files.readString(folder.resolve("x.docx")));
        assertEquals("ndryshimi 1", Files.readString(folder.resolve("x-i-ndryshuar-1.docx")));
        assertEquals("ndryshimi 2", Files.readString(folder.resolve("x-i-ndryshuar-2.docx")));
    }

    @Test
    void takesTheVeryContentForItsOwn() throws Exception {
        Files.writeString(folder.resolve("x.txt"), "një");
        new OutputFolder(folder, false).write(files("x.txt", "një"));

        new OutputFolder(folder, false).write(files("x.txt", "dy"));

        assertEquals("dy", Files.readString(folder.resolve("x.txt")));
    }

    @Test
    void leavesNothingBehindWhenAWriterFails() throws Exception {
        OutputFolder output = new OutputFolder(folder, false);
        output.write(files("x.txt", "një"));
        Map<String, AtomicFile.Content> contents = files("x.txt", "dy");
        contents.put("y.txt", out -> {
            out.write(new byte[100_000]);
            throw new IOException("disku u mbush");
        });

        assertThrows(IOException.class, () -> output.write(contents));

        assertEquals(List.of(".krat-shenjat", "x.txt"), names(folder));
        assertEquals("një", Files.readString(folder.resolve("x.txt")));
    }

    @Test
    void sweepsWhatAKilledProcessLeft() throws Exception {
        Path old = Files.writeString(folder.resolve(".krat-99999999-1.tmp"), "gjysmë");
        Path fresh = Files.writeString(folder.resolve(".krat-99999999-2.tmp"), "gjysmë");
        Files.setLastModifiedTime(
                old, FileTime.from(Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(2))));

        new OutputFolder(folder, false).write(files("x.txt", "një"));

        assertEquals(List.of(".krat-99999999-2.tmp", ".krat-shenjat", "x.txt"), names(folder));
    }

    /** Killed between the marks and the rename, krat finds its own earlier file again. */
    @Test
    void knowsItsEarlierFileAfterBeingKilled() throws Exception {
        new OutputFolder(folder, false).write(files("x.txt", "një"));
        Marks marks = Marks.of(folder);
        marks.add("x.txt", "0".repeat(64));
        marks.write();

        new OutputFolder(folder, false).write(files("x.txt", "dy"));

        assertEquals("dy", Files.readString(folder.resolve("x.txt")));
    }

    private static Map<String, AtomicFile.Content> files(String... namesAndTexts) {
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] text = namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8);
            files.put(namesAndTexts[i], out -> out.write(text));
        }
        return files;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
