package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinutesCommandTest {

    private static final String GOOD = """
            Organi: KRAT Durrës
            Data: 28.06.2019, 10:00–12:30
            Kryesoi: Prefekti

            # Fëmijët në situatë rruge
            Zyra e Punës: Paraqiti panoramën e rasteve.
            """;

    /** A name that is nearly one, and a commitment of nobody. */
    private static final String BAD = GOOD + "ANGAZHIM Bashkia Dures: Ngritja e kampit veror.\nANGAZHIM: Diçka.\n";

    private static final String UNCLOSED = GOOD + "Bashkia Durrës: {{Rasti i dytë u referua.\n";

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void inAFolder() throws IOException {
        run = new Run(folder.toRealPath());
    }

    /** What shows only with a meeting's own figures is told when its document is made. */
    @Test
    void aChartThatStaysATableIsTold() throws Exception {
        run.file("krat.yaml", "qarku: Kukës\nmodeli: kukes\n");
        run.file("modelet/kukes/pack.yaml", "name: kukes\nextends: standard\nqark: kukes\n");
        run.file("modelet/kukes/fragments/agenda.html", """
                <section><h2>Treguesit</h2><figure class="chart bar"><figcaption>Pikat sipas numrit.</figcaption>
                <table><thead><tr><th scope="col">Pika</th><th scope="col" class="num">Nr.</th></tr></thead>
                <tbody><tr th:each="item : ${items}"><th scope="row" th:text="${item.title.words}">x</th>
                <td class="num" th:text="${item.number}">1</td></tr></tbody></table></figure></section>
                """);
        StringBuilder notes = new StringBuilder("Organi: KRAT Kukës\nData: 28.06.2026\n");
        for (int i = 1; i <= 31; i++) {
            notes.append("# Pika ").append(i).append('\n');
        }
        run.file("shenime.txt", notes.toString());
        run.krat("procesverbali", "shenime.txt", "-f", "html");
        assertTrue(run.err.contains(" vërejtje V458 "), run.err);
    }

    @Test
    void makesWordAndPdfBesideTheNotes() throws Exception {
        run.file("shënime.txt", GOOD);

        assertEquals(0, run.krat("procesverbali", "shënime.txt"), run.err);

        assertEquals("""
                procesverbali-krat-durres-2019-06-28.docx
                procesverbali-krat-durres-2019-06-28.pdf
                """, run.out.replace("\r", ""));
        assertEquals(
                "PK",
                Files.readString(
                                run.path("procesverbali-krat-durres-2019-06-28.docx"),
                                java.nio.charset.StandardCharsets.ISO_8859_1)
                        .substring(0, 2));
        assertTrue(run.err.contains("Hapi tjetër: hapeni procesverbali-krat-durres-2019-06-28.docx"), run.err);
    }

    @Test
    void englishNamesDoTheSame() throws Exception {
        run.file("a.txt", GOOD);

        assertEquals(
                0,
                run.krat(
                        "minutes",
                        "a.txt",
                        "--format",
                        "html",
                        "--edition",
                        "public",
                        "--language",
                        "en",
                        "--today",
                        "2020-01-01",
                        "--output",
                        "out",
                        "--messages",
                        "en"),
                run.err);

        assertEquals(List.of(".krat-shenjat", "procesverbali-krat-durres-2019-06-28-publik-en.html"), run.names("out"));
        assertTrue(run.err.contains("Next: open out/procesverbali"), run.err);
    }

    @Test
    void twoLanguagesMakeOneDocument() throws Exception {
        run.file("a.txt", GOOD);

        assertEquals(0, run.krat("procesverbali", "a.txt", "--gjuha", "sq+en", "-f", "html"), run.err);

        assertEquals("procesverbali-krat-durres-2019-06-28-sq-en.html", run.out.strip());
        String page = Files.readString(run.path("procesverbali-krat-durres-2019-06-28-sq-en.html"));
        assertTrue(page.contains("PROCESVERBAL / <span lang=\"en-GB\" class=\"translation\">MINUTES</span>"), page);
        assertTrue(run.err.contains("a.txt:5:3 vërejtje V421 Asnjë nga 2 tekstet nuk ka përkthim"), run.err);
        assertEquals(2, run.krat("procesverbali", "a.txt", "--gjuha", "sq+fr"));
        assertTrue(run.err.contains("sq, en, sq+en"), run.err);
    }

    @Test
    void errorsMakeADraft() throws Exception {
        run.file("a.txt", BAD);

        assertEquals(1, run.krat("procesverbali", "a.txt", "-f", "html", "-o", "out"));

        assertEquals(List.of(".krat-shenjat", "procesverbali-krat-durres-2019-06-28-projekt.html"), run.names("out"));
        assertTrue(Files.readString(run.path("out/procesverbali-krat-durres-2019-06-28-projekt.html"))
                .contains("PROJEKT"));
        assertTrue(run.err.lines().anyMatch(line -> line.matches("a\\.txt:7:\\d+ gabim E\\d{3} .+")), run.err);
        assertTrue(run.err.contains("krat procesverbali a.txt"), run.err);
    }

    @Test
    void aDraftOnWishIsNoError() throws Exception {
        run.file("a.txt", GOOD);

        assertEquals(0, run.krat("procesverbali", "a.txt", "-f", "html", "--projekt", "-o", "out"), run.err);

        assertEquals(List.of(".krat-shenjat", "procesverbali-krat-durres-2019-06-28-projekt.html"), run.names("out"));
    }

    @Test
    void thePublicEditionWaitsUntilItIsCertainWhatIsInternal() throws Exception {
        run.file("a.txt", UNCLOSED);

        assertEquals(1, run.krat("procesverbali", "a.txt", "--varianti", "publik", "-o", "out"));

        assertFalse(Files.exists(run.path("out")));
        assertTrue(run.err.contains("Varianti publik nuk u bë"), run.err);
        assertEquals(1, run.krat("procesverbali", "a.txt", "-f", "html", "-o", "out"));
        assertEquals(2, run.names("out").size());
    }

    @Test
    void aWorkspaceHasItsOwnPlaceForDocuments() throws Exception {
        run.file("puna/krat.yaml", "qarku: durres\n");
        run.file("puna/shenimet/maj.txt", GOOD.replace("28.06", "28.05"));
        Path june = run.file("puna/shenimet/qershor.txt", GOOD);
        run.file("puna/shenimet/.fshehur.txt", BAD);
        Files.setLastModifiedTime(run.path("puna/shenimet/maj.txt"), FileTime.fromMillis(1_000_000));
        Files.setLastModifiedTime(run.path("puna/shenimet/.fshehur.txt"), FileTime.fromMillis(3_000_000));
        Files.setLastModifiedTime(june, FileTime.fromMillis(2_000_000));

        assertEquals(0, run.krat("procesverbali", "-C", "puna", "-f", "html"), run.err);
        assertEquals(0, run.krat("procesverbali", "puna/shenimet/maj.txt", "-f", "html"), run.err);

        assertEquals(
                List.of(
                        ".krat-shenjat",
                        "procesverbali-krat-durres-2019-05-28.html",
                        "procesverbali-krat-durres-2019-06-28.html"),
                run.names("puna/dokumentet"));
    }

    @Test
    void anEditedDocumentIsNotReplaced() throws Exception {
        run.file("a.txt", GOOD);
        run.krat("procesverbali", "a.txt", "-f", "html");
        Path document = run.path("procesverbali-krat-durres-2019-06-28.html");
        Files.writeString(document, "ndryshuar");

        assertEquals(3, run.krat("procesverbali", "a.txt", "-f", "html,docx"));

        assertEquals("ndryshuar", Files.readString(document));
        assertFalse(Files.exists(run.path("procesverbali-krat-durres-2019-06-28.docx")));
        assertTrue(run.err.contains("--mbishkruaj"), run.err);
        assertEquals(0, run.krat("procesverbali", "a.txt", "-f", "html", "--mbishkruaj"), run.err);
        assertEquals(
                "ndryshuar", Files.readString(run.path("procesverbali-krat-durres-2019-06-28-i-ndryshuar-1.html")));
        assertEquals(0, run.krat("procesverbali", "a.txt", "-f", "html"), run.err);
    }

    @Test
    void opensTheDocumentWhenAsked() throws Exception {
        run.file("a.txt", GOOD);

        assertEquals(0, run.krat("procesverbali", "a.txt", "-f", "html", "--hap"), run.err);

        assertEquals(List.of(run.path("procesverbali-krat-durres-2019-06-28.html")), run.opened);
    }

    @Test
    void whatCannotBeReadMakesNothing() throws Exception {
        run.file("bosh.txt", "");
        Files.write(run.path("madh.txt"), "fjalë ".repeat(900_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Files.write(
                run.path("figura.txt"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3});

        for (String name : List.of("bosh.txt", "madh.txt", "figura.txt")) {
            assertEquals(1, run.krat("procesverbali", name, "-o", "out"), name);
            assertTrue(run.err.contains(name + " gabim E") || run.err.contains(name + ":1:1 gabim E"), run.err);
            assertEquals("", run.out);
        }
        assertFalse(Files.exists(run.path("out")));
    }

    @Test
    void aFolderThatIsAFileIsNoPlaceToWrite() throws Exception {
        run.file("a.txt", GOOD);
        run.file("out", "");

        assertEquals(3, run.krat("procesverbali", "a.txt", "-o", "out"));

        assertTrue(run.err.contains("«out» nuk është dosje"), run.err);
    }

    @Test
    void missingNotesAreSaidToBeMissing() {
        assertEquals(3, run.krat("procesverbali", "s.txt"));

        assertTrue(run.err.contains("Skedari «s.txt» nuk gjendet."), run.err);
    }
}
