package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "--ndihme", "--NDIHMË", "—ndihmë", "ndihmë", "NDIHME", "help"})
    void helpComesInAlbanian(String asked) {
        Run run = new Run(folder);

        assertEquals(0, run.krat(asked));

        assertTrue(run.out.startsWith("Përdorimi: krat KOMANDA"), run.out);
        assertTrue(run.out.contains("procesverbali, minutes"), run.out);
        assertEquals("", run.err);
    }

    @Test
    void helpComesInEnglish() {
        Run run = new Run(folder);

        assertEquals(0, run.krat("--mesazhet", "en", "--help"));

        assertTrue(run.out.startsWith("Usage: krat COMMAND [options]"), run.out);
        assertFalse(run.out.contains("Përdorimi"), run.out);
    }

    @ParameterizedTest
    @CsvSource({
        "procesverbali,procesverbali",
        "minutes,procesverbali",
        "Procesverbali,procesverbali",
        "KONTROLLO,kontrollo",
        "check,kontrollo",
        "shembulli,shembulli",
        "example,shembulli",
        "shenimet,shenimet",
        "Shënimet,shenimet",
        "notes,shenimet",
        "ftesa,ftesa",
        "Listëprezenca,listeprezenca",
        "reminder,kujtesa",
        "konverto,konverto",
        "convert,konverto",
        "ndihmë,ndihmë"
    })
    void everyCommandHasItsHelp(String typed, String meant) {
        Run run = new Run(folder);

        assertEquals(0, run.krat(typed, "--help"));
        String help = run.out;
        assertEquals(0, run.krat("ndihme", typed));

        assertTrue(help.startsWith("Përdorimi: krat " + meant), help);
        assertEquals(help, run.out);
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        Run run = new Run(folder);

        assertEquals(0, run.krat("--version"));

        assertTrue(run.out.matches("krat \\d+\\.\\d+\\.\\d+\\R"), run.out);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Mungon komanda.",
                "kontrolo|A mos është «kontrollo»?",
                "shenime.txt|krat procesverbali shenime.txt",
                "kontrollo --jsn|A mos është «--json»?",
                "procesverbali a b|«b» është i tepërt.",
                "procesverbali --varianti gjysmak|Vlera «gjysmak» e --varianti nuk njihet. Zgjidhni një nga këto: brendshem, publik.",
                "procesverbali -f docx,odt|Vlera «odt» e --formati nuk njihet. Zgjidhni një nga këto: docx, pdf, html.",
                "procesverbali --sot 2019-02-30|Vlera «2019-02-30» e --sot nuk është datë.",
                "procesverbali --sot 28.06.2019 --sot 2019-06-28|Opsioni --sot është dhënë dy herë.",
                "konverto a.txt|Mungon --dalja.",
                "konverto a.txt -o a.odt|«a.odt» duhet të mbarojë me .txt, .docx, .yaml, .yml ose .json.",
                "shenimet|Mungon --data.",
                "shenimet --data 28.06.2019 --ora 25:00|Vlera «25:00» e --ora nuk është orë.",
                "shenimet --data 28.06.2019 --periudha dikur|Periudha «dikur» nuk kuptohet.",
                "shenimet --data 28.06.2019 -o a.odt|«a.odt» duhet të mbarojë me .txt ose .docx.",
                "shenimet --data 28.06.2019 --word -o a.txt|Me --word emri «a.txt» duhet të mbarojë me .docx.",
                "procesverbali|Mungon skedari i shënimeve.",
                "kontrollo .|«.» është dosje; këtu duhet një skedar.",
                "--messages en minutes --edition half|The value “half” of --edition is unknown.",
                "kontrollo --fjalori nuk-ka a.txt|Fjalori «nuk-ka» nuk gjendet. Jepni një skedar .dic me skedarin .aff pranë tij",
                "--messages en check --dictionary none a.txt|There is no dictionary “none”. Name a .dic file",
                "ndihmë kontrolo|Komanda «kontrolo» nuk njihet."
            })
    void aWrongCommandLineIsExplained(String typed, String said) {
        Run run = new Run(folder);

        int code = run.krat(typed == null ? new String[0] : typed.split(" "));

        assertEquals(2, code, run.err);
        assertTrue(run.err.contains(said), run.err);
        assertEquals("", run.out);
    }

    @Test
    void anUnknownPackNamesTheKnownOnes() throws Exception {
        Run run = new Run(folder);
        run.file("a.txt", "Organi: KRAT\n");

        assertEquals(2, run.krat("procesverbali", "a.txt", "--modeli", "dures"));

        assertTrue(run.err.contains("Modeli «dures» nuk gjendet. Njihen: durres"), run.err);
    }
}
