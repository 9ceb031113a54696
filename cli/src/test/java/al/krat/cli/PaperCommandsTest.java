package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The papers around a meeting, made as a secretary makes them. */
class PaperCommandsTest {

    private static final String NOTES = """
            Organi: KRAT Durrës
            Data: 28.06.2019, 10:00
            Kryesoi: Prefekti
            Të pranishëm: Prefekti; Bashkia Durrës; Policia

            # Fëmijët në situatë rruge
            Bashkia Durrës: Paraqiti gjendjen.
            REKOMANDIM për Policinë: Të shtohen kontrollet. Afati: 15.09.2019
            REKOMANDIM për Bashkinë Durrës: {{Të ndiqet rasti i marsit.}}
            """;

    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void inAFolder() throws IOException {
        run = new Run(folder.toRealPath());
        run.file("a.txt", NOTES);
    }

    @ParameterizedTest
    @CsvSource({
        "ftesa,ftesa-krat-durres-2019-06-28,FTESË",
        "invitation,ftesa-krat-durres-2019-06-28,FTESË",
        "rendi-i-dites,rendi-i-dites-krat-durres-2019-06-28,RENDI I DITËS",
        "Rendi-i-Ditës,rendi-i-dites-krat-durres-2019-06-28,RENDI I DITËS",
        "agenda,rendi-i-dites-krat-durres-2019-06-28,RENDI I DITËS",
        "listëprezenca,listeprezenca-krat-durres-2019-06-28,LISTËPREZENCA",
        "attendance,listeprezenca-krat-durres-2019-06-28,LISTËPREZENCA",
        "njoftimi,njoftimi-krat-durres-2019-06-28,NJOFTIM",
        "notice,njoftimi-krat-durres-2019-06-28,NJOFTIM",
    })
    void eachCommandMakesItsPaper(String command, String stem, String title) throws Exception {
        assertEquals(0, run.krat(command, "a.txt", "-f", "docx,html"), run.err);

        assertEquals(stem + ".docx\n" + stem + ".html\n", run.out.replace("\r", ""));
        assertTrue(Files.readString(run.path(stem + ".html")).contains(title));
        assertTrue(run.err.contains("Hapi tjetër: "), run.err);
    }

    @Test
    void editionsHaveNamesOfTheirOwnWhereThereAreTwo() throws Exception {
        assertEquals(0, run.krat("rendi-i-dites", "a.txt", "-f", "html", "--varianti", "publik"), run.err);
        assertEquals("rendi-i-dites-krat-durres-2019-06-28-publik.html", run.out.strip());
        assertEquals(2, run.krat("njoftimi", "a.txt", "--varianti", "publik"));
        assertTrue(run.err.contains("«--varianti»"), run.err);
    }

    @Test
    void anInvitationAtShortNoticeIsRemarkedAtTheDate() throws Exception {
        assertEquals(0, run.krat("ftesa", "a.txt", "-f", "html", "--sot", "25.06.2019"), run.err);
        assertTrue(run.err.contains("a.txt:2:7 vërejtje V290 ftesa mban datë vetëm 3 ditë"), run.err);
        assertTrue(
                Files.readString(run.path("ftesa-krat-durres-2019-06-28.html")).contains("Durrës, më 25.06.2019"));

        run.krat("ftesa", "a.txt", "-f", "html", "--sot", "23.06.2019", "--konfirmimi", "30.06.2019");
        assertFalse(run.err.contains("V290"), run.err);
        assertTrue(run.err.contains("V292 konfirmimi kërkohet deri më 30.06.2019"), run.err);

        run.krat("ftesa", "a.txt", "-f", "html", "--sot", "01.07.2019");
        assertTrue(run.err.contains("V291 ftesa mban datën 01.07.2019, pas mbledhjes"), run.err);
    }

    @Test
    void aNoticeSpeaksOfWhatIsToComeAndOfWhatWas() throws Exception {
        run.krat("njoftimi", "a.txt", "-f", "html", "--sot", "20.06.2019");
        String page = Files.readString(run.path("njoftimi-krat-durres-2019-06-28.html"));
        assertTrue(page.contains("do të zhvillohet") && !page.contains("morën pjesë"), page);

        run.krat("njoftimi", "a.txt", "-f", "html");
        page = Files.readString(run.path("njoftimi-krat-durres-2019-06-28.html"));
        assertTrue(page.contains("u zhvillua") && page.contains("morën pjesë 3 institucione"), page);
    }

    @Test
    void anExtractGoesToOneWithItsLetter() throws Exception {
        assertEquals(
                0,
                run.krat("ekstrakti", "a.txt", "-f", "html", "--institucioni", "Drejtoria Vendore e Policisë"),
                run.err);

        assertEquals(
                List.of(
                        "ekstrakti-krat-durres-2019-06-28-policia.html",
                        "shkresa-percjellese-krat-durres-2019-06-28-policia.html"),
                run.out.lines().toList());
        assertTrue(Files.readString(run.path("shkresa-percjellese-krat-durres-2019-06-28-policia.html"))
                .contains("Drejtorisë Vendore të Policisë Durrës"));
    }

    @Test
    void allGetTheirsButWhoSignsThem() throws Exception {
        run.file("b.txt", NOTES + "REKOMANDIM: Të raportohet me shkrim. Afati: 20.09.2019\n");

        assertEquals(0, run.krat("extract", "b.txt", "--all", "-f", "html"), run.err);

        assertEquals(
                List.of("bashkia-durres", "policia"),
                run.out
                        .lines()
                        .filter(name -> name.startsWith("ekstrakti"))
                        .map(name -> name.substring("ekstrakti-krat-durres-2019-06-28-".length())
                                .replace(".html", ""))
                        .toList());
        assertFalse(Files.readString(run.path("ekstrakti-krat-durres-2019-06-28-bashkia-durres.html"))
                .contains("marsit"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|ekstrakti a.txt|Jepni institucionin me --institucioni",
                "2|ekstrakti a.txt --te-gjitha --institucioni Policia|Zgjidhni një",
                "2|ekstrakti a.txt --institucioni Bashkia|«Bashkia» përputhet me disa institucione: Bashkia Durrës; ",
                "2|ekstrakti a.txt --institucioni Polcia|A mos është «Policia»?",
                "2|ftesa a.txt --institucioni Teatri|Institucioni «Teatri» nuk njihet. Njihen: ",
                "1|ekstrakti a.txt --institucioni Bashkisë_Durrës|nuk i ka lënë asgjë institucionit «Bashkisë Durrës»",
                "1|ekstrakti a.txt --institucioni SHISH|nuk i ka lënë asgjë institucionit «SHISH»",
            })
    void whoIsMeantIsNeverGuessed(int code, String typed, String said) throws Exception {
        String[] args = typed.split(" ");
        args[args.length - 1] = args[args.length - 1].replace('_', ' ');

        assertEquals(code, run.krat(args), run.err);

        assertTrue(run.err.contains(said), run.err);
        assertEquals("", run.out);
        assertEquals(List.of("a.txt"), run.names(""));
    }

    @Test
    void whatIsUncertainlyPublicLeavesNoHouse() throws Exception {
        run.file("c.txt", NOTES + "Policia: {{Rasti i dytë.\n");

        assertEquals(1, run.krat("njoftimi", "c.txt", "-o", "out"));
        assertTrue(run.err.contains("Varianti publik nuk u bë"), run.err);
        assertFalse(Files.exists(run.path("out")));
        assertEquals(1, run.krat("rendi-i-dites", "c.txt", "-f", "html", "-o", "out"), run.err);
        assertTrue(run.out.contains("rendi-i-dites-krat-durres-2019-06-28-projekt.html"), run.out);
        assertTrue(run.err.contains("krat rendi-i-dites c.txt"), run.err);
    }

    @Test
    void messagesCarryTheLettersToWhoHoldsTheSeats() throws Exception {
        run.file("puna/krat.yaml", """
                qarku: Durrës
                vendet:
                  - Prefekti
                  - institucioni: Bashkia Durrës
                    mbajtësi: Petrit Çela
                  - Policia
                personat:
                  - emri: Petrit Çela
                    titulli: z.
                    email: p.cela@shembull.al
                """);
        run.file("puna/shenimet/a.txt", NOTES + "REKOMANDIM: Të raportohet me shkrim. Afati: 20.09.2019\n");

        assertEquals(0, run.krat("ekstrakti", "-C", "puna", "--te-gjitha", "--eml", "-f", "pdf"), run.err);

        String mail = Files.readString(run.path("puna/dokumentet/ekstrakti-krat-durres-2019-06-28-bashkia-durres.eml"));
        assertTrue(mail.contains("\r\n <p.cela@shembull.al>\r\n"), mail);
        assertTrue(mail.contains("filename=\"ekstrakti-krat-durres-2019-06-28-bashkia-durres.pdf\""), mail);
        assertTrue(mail.contains(";\r\n filename*0*="), mail);
        assertTrue(Files.exists(run.path("puna/dokumentet/ekstrakti-krat-durres-2019-06-28-policia.eml")));
        assertTrue(run.err.contains("Asnjë adresë e postës elektronike nuk njihet për: Drejtoria Vendore e Policisë"));
        assertFalse(run.err.contains("nuk njihet për: Bashkia"), run.err);
    }

    @Test
    void whoIsLateIsReminded() throws Exception {
        run.file("puna/krat.yaml", "qarku: Durrës\nvendet: [Prefekti, Bashkia Durrës, Policia]\n");
        run.file("puna/shenimet/a.txt", NOTES);
        assertEquals(0, run.krat("ruaj", "puna/shenimet/a.txt"), run.err);

        assertEquals(1, run.krat("kujtesa", "-C", "puna", "--te-gjitha", "--sot", "2019-09-15"), run.out);
        assertTrue(run.err.contains("Asnjë institucion nuk është jashtë afatit"), run.err);
        assertEquals(
                1,
                run.krat("kujtesa", "-C", "puna", "--institucioni", "Bashkia Durrës", "--sot", "2020-01-01"),
                run.out);
        assertTrue(run.err.contains("Institucioni «Bashkia Durrës» nuk ka asgjë jashtë afatit"), run.err);
        assertFalse(Files.exists(run.path("puna/dokumentet")));

        assertEquals(
                0,
                run.krat("kujtesa", "-C", "puna", "--institucioni", "policinë", "--sot", "2019-09-17", "-f", "html"),
                run.err);
        assertEquals(
                "puna/dokumentet/kujtesa-krat-durres-2019-09-17-policia.html",
                run.out.strip().replace('\\', '/'));
        String page = Files.readString(run.path("puna/dokumentet/kujtesa-krat-durres-2019-09-17-policia.html"));
        assertTrue(page.contains("R-2019-001") && page.contains("Të shtohen kontrollet."), page);
        assertTrue(page.contains("Drejtorisë Vendore të Policisë Durrës"), page);
        assertEquals(2, run.krat("kujtesa", "-C", "puna"));
        assertEquals(2, run.krat("kujtesa", "--te-gjitha"));
    }
}
