package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CheckCommandTest {

    private static final String BAD =
            "Organi: KRAT Durrës\nData: 28.06.2019\n\n# Pika\n\u00a0ANGAZHIM Bashkia Dures: Ngritja.\n";

    @TempDir
    private Path folder;

    @Test
    void pointsAtWhatIsWrong() throws Exception {
        Run run = new Run(folder);
        run.file("ë.txt", BAD);

        assertEquals(1, run.krat("kontrollo", "ë.txt"));

        List<String> lines = run.out.lines().toList();
        int at = 0;
        while (!lines.get(at).matches("ë\\.txt:5:\\d+ gabim E\\d{3} .*Bashkia Dures.*")) {
            at++;
        }
        assertTrue(lines.get(at + 1).endsWith("ANGAZHIM Bashkia Dures: Ngritja."), run.out);
        assertEquals(lines.get(at + 1).indexOf("Bashkia"), lines.get(at + 2).indexOf('^'), run.out);
        assertTrue(run.err.contains("Gabime: "), run.err);
        assertTrue(run.err.contains("krat kontrollo ë.txt"), run.err);
    }

    @Test
    void saysItInEnglishToo() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", BAD);

        assertEquals(1, run.krat("--mesazhet=en", "check", "a.txt"));

        assertTrue(run.out.lines().anyMatch(line -> line.matches("a\\.txt:5:\\d+ error E\\d{3} .*")), run.out);
    }

    @Test
    void groupsByFile() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", BAD);
        run.file("b.txt", BAD);

        assertEquals(1, run.krat("kontrollo", "b.txt", "a.txt"));

        assertTrue(run.out.lastIndexOf("b.txt") < run.out.indexOf("\n\na.txt"), run.out);
    }

    @Test
    void jsonIsForPrograms() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", BAD);

        assertEquals(1, run.krat("kontrollo", "--json", "a.txt"));

        // every JSON text is YAML
        var findings = (List<?>) new Load(LoadSettings.builder().build()).loadFromString(run.out);
        var error = findings.stream()
                .map(finding -> (java.util.Map<?, ?>) finding)
                .filter(finding -> "error".equals(finding.get("severity")))
                .findFirst()
                .orElseThrow();
        assertEquals("a.txt", error.get("file"));
        assertEquals(5, error.get("line"));
        assertEquals(
                java.util.Set.of("file", "line", "column", "severity", "code", "name", "message", "hint"),
                error.keySet());
    }

    @Test
    void checksTheRestWhenAFileIsMissing() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", BAD);

        assertEquals(3, run.krat("kontrollo", "s.txt", "a.txt"));

        assertTrue(run.out.contains("a.txt:5:"), run.out);
        assertTrue(run.err.contains("Skedari «s.txt» nuk gjendet."), run.err);
    }

    @Test
    void typedCharactersDoNotSteerTheTerminal() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", "Organi: KRAT Durrës\nData: 28.06.2019\n# Pika\nANGAZHIM Bashkia \u009b31mDures: Ngritja.\n");

        run.krat("kontrollo", "a.txt");

        assertTrue(run.out.codePoints().noneMatch(c -> c != '\n' && c != '\r' && Character.isISOControl(c)), run.out);
    }

    @Test
    void aDictionaryFindsWhatNoTableHolds() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", "Organi: KRAT Durrës\nData: 28.06.2019\n# Pika\nPo shkohet te shkolla xhuxhumakuqe.\n");
        run.file("fjalor/sq_AL.aff", "SET UTF-8\nTRY aeu\n");
        run.file("fjalor/sq_AL.dic", "5\npo\nshkohet\nte\nshkolla\nxhuxhumakuqa\n");

        run.krat("kontrollo", "a.txt");
        String without = run.out;
        run.krat("kontrollo", "--fjalori", "fjalor", "a.txt");

        assertTrue(
                run.out.lines().anyMatch(line -> line.matches("a\\.txt:4:23 vërejtje V513 .*xhuxhumakuqa.*")), run.out);
        assertTrue(without.lines().noneMatch(line -> line.contains("V513")), without);
        assertEquals(0, run.krat("check", "--no-dictionary", "--dictionary", "fjalor", "a.txt"));
        assertEquals(without, run.out);
    }

    @Test
    void aBrokenDictionaryThatWasAskedForIsToldOf() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", BAD);
        run.file("fjalor/sq.aff", "AF 2000000000\n");
        run.file("fjalor/sq.dic", "1\na\n");

        assertEquals(3, run.krat("kontrollo", "--fjalori", "fjalor/sq.dic", "a.txt"));

        assertTrue(run.err.contains("sq.dic» nuk u lexua"), run.err);
    }

    private static final String SLIPS = "Organi: KRAT Durrës\r\nData: 28.06.2019\r\n\r\n"
            + "# Pika\r\n- Kjo eshte puna reth planit. Duke ndjekur qytetareve.\r\n%% eshte per mua\t\r\n";

    @Test
    void proposesACorrectedCopyBeside() throws Exception {
        Run run = new Run(folder);
        Path notes = run.file("a.txt", SLIPS);

        assertEquals(0, run.krat("kontrollo", "--rregullo", "a.txt"));

        assertEquals(SLIPS, Files.readString(notes));
        assertEquals(
                SLIPS.replace("Kjo eshte", "Kjo është").replace("reth", "rreth"),
                Files.readString(folder.resolve("a-propozim.txt")));
        assertTrue(run.err.contains("Ndreqje: 2. Për t’u parë nga ju: 1."), run.err);
        assertTrue(run.err.contains("krat kontrollo a-propozim.txt"), run.err);
        assertTrue(run.out.contains("a.txt:5:7 vërejtje V500 «eshte»"), run.out);
    }

    @Test
    void theCopyIsUtf8WhateverTheInputIs() throws Exception {
        Run run = new Run(folder);
        Files.write(folder.resolve("a.txt"), SLIPS.getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("b.txt"), ("\uFEFF" + SLIPS).getBytes(StandardCharsets.UTF_8));

        run.krat("check", "--fix", "a.txt", "b.txt");

        assertTrue(Files.readString(folder.resolve("a-propozim.txt")).contains("Durrës\r\n"));
        assertTrue(Files.readString(folder.resolve("b-propozim.txt")).startsWith("\uFEFFOrgani"));
    }

    @Test
    void anEditedCopyIsKept() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", SLIPS);
        Path copy = run.file("a-propozim.txt", "imja");

        assertEquals(3, run.krat("kontrollo", "--rregullo", "a.txt"));
        assertEquals("imja", Files.readString(copy));
        assertTrue(run.err.contains("a-propozim.txt"), run.err);

        assertEquals(0, run.krat("kontrollo", "--rregullo", "--mbishkruaj", "a.txt"));
        assertTrue(Files.readString(copy).contains("është"));
        assertEquals("imja", Files.readString(folder.resolve("a-propozim-i-ndryshuar-1.txt")));
    }

    @Test
    void whereNothingIsToBeCorrectedNothingIsWritten() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", "Organi: KRAT Durrës\nData: 28.06.2019\n\n# Pika\n- Kjo është.\n");

        run.krat("kontrollo", "--rregullo", "a.txt");

        assertTrue(run.err.contains("nuk ka asgjë për të ndrequr"), run.err);
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("a.txt"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aProposalIsNotTakenForTheNewestNotes() throws Exception {
        Path notes = Files.createDirectories(folder.resolve("shenimet"));
        Files.writeString(notes.resolve("a.txt"), SLIPS);
        Files.writeString(notes.resolve("b-propozim.txt"), SLIPS);

        assertEquals(List.of(notes.resolve("a.txt")), Inputs.notes(notes));
    }
}
