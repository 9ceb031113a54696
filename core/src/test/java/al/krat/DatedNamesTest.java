package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Directory;
import al.krat.domain.Edition;
import al.krat.template.TemplatePack;
import al.krat.writer.HtmlText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From notes to paper: which name and which act a document says on which day. */
class DatedNamesTest {

    @TempDir
    Path folder;

    private record Made(String paper, List<String> codes) {}

    private Made minutes(String settings, String day, String party) throws IOException {
        Files.writeString(folder.resolve("krat.yaml"), settings);
        Krat krat = Krat.open(folder);
        assertEquals(List.of(), krat.findings());
        Draft draft = krat.read(
                Source.of("shenimet.txt", """
                Mbledhja: nr. 1, e zakonshme
                Organi: KRAT
                Data: %s, 10:00–11:00
                Vendi: Salla e mbledhjeve
                Kryesoi: Prefekti
                Procesverbalin e mbajti: Sekretari
                Të pranishëm: Prefekti; %s

                # Raportimi
                ANGAZHIM %s: Organizon takime në shkolla. Afati: në vazhdimësi
                """.formatted(day, party, party).getBytes(StandardCharsets.UTF_8)));
        byte[] html = krat.minutes(draft, Edition.INTERNAL).bytes(Format.HTML);
        return new Made(
                HtmlText.withLabels(html),
                draft.findings().stream().map(each -> each.code().name()).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "berat, 10.06.2019, Bashkia Dimal, Bashkia Ura Vajgurore, Dimal, false",
        "berat, 10.06.2020, Bashkia Dimal, Bashkia Dimal, Ura Vajgurore, true",
        "berat, 10.06.2021, Bashkia Ura Vajgurore, Bashkia Ura Vajgurore, Dimal, true",
        "berat, 10.06.2023, Bashkia Ura Vajgurore, Bashkia Dimal, Ura Vajgurore, false",
        "durres, 15.02.2018, Zyra Vendore e Arsimit Parauniversitar, Drejtoria Arsimore Rajonale Durrës, "
                + "Zyra Vendore, false",
        "durres, 28.06.2019, Drejtoria Arsimore Rajonale, Drejtoria Arsimore Rajonale Durrës, Zyra Vendore, true",
        "durres, 28.06.2019, Zyra Vendore e Arsimit Parauniversitar, "
                + "Zyra Vendore e Arsimit Parauniversitar Durrës, Arsimore Rajonale, true",
        "durres, 28.06.2022, Drejtoria Arsimore Rajonale, Zyra Vendore e Arsimit Parauniversitar Durrës, "
                + "Arsimore Rajonale, false",
        "durres, 28.06.2022, Shëndetësia, Njësia Vendore e Kujdesit Shëndetësor Durrës, Rajonale e Shën, false",
        "durres, 28.06.2016, Njësia Vendore e Kujdesit Shëndetësor, Drejtoria Rajonale e Shëndetësisë Durrës, "
                + "Njësia Vendore, false",
        "durres, 28.06.2015, Ministria e Brendshme, Ministria e Punëve të Brendshme, Ministria e Brendshme, false",
        "durres, 28.06.2020, Ministria e Punëve të Brendshme, Ministria e Brendshme, "
                + "Ministria e Punëve të Brendshme, false",
        // the typed name is that of another year of the same seat
        "durres, 28.06.2018, Sekretari i Përgjithshëm, Sekretari i Përgjithshëm, Koordinatori, true",
        "durres, 28.06.2021, Koordinatori i Përgjithshëm, Sekretari i Përgjithshëm, "
                + "Koordinatori i Përgjithshëm, false",
    })
    void theNameOfTheDayIsSaidOrTheTypedOneNearAChange(
            String qark, String day, String typed, String said, String never, boolean unsure) throws IOException {
        Made made = minutes("qarku: " + qark + "\n", day, typed);
        assertTrue(made.paper().contains(said), made.paper());
        assertFalse(made.paper().contains(never), made.paper());
        assertEquals(unsure, made.codes().contains("NAME_UNSURE"), made.codes().toString());
    }

    private static final String CONFIRMED = """
            qarku: durres
            konventat:
              baza ligjore:
                - konfirmuar: urdhri 139/2006
                - konfirmuar: urdhri 6/2017
                  deri: 31.08.2025
            """;

    @ParameterizedTest
    @CsvSource({"25.01.2017, 'nr. 139', 'nr. 6,'", "26.01.2017, 'nr. 6,', 'nr. 139'", "28.06.2019, 'nr. 6,', 'nr. 139'"
    })
    void theActInForceIsSaidWhereItIsConfirmed(String day, String act, String other) throws IOException {
        String paper = minutes(CONFIRMED, day, "Bashkia Durrës").paper().replace('\u00A0', ' ');
        assertTrue(paper.contains(act), paper);
        assertFalse(paper.contains(other), paper);
    }

    @ParameterizedTest
    @CsvSource({"10.09.2025", "01.01.2006"})
    void behindItsTimeNoActIsSaid(String day) throws IOException {
        String paper = minutes(CONFIRMED, day, "Bashkia Durrës").paper();
        assertFalse(paper.contains("Kryeministrit"), paper);
    }

    @Test
    void withoutConfirmationABlankIsLeft() throws IOException {
        String paper =
                minutes("qarku: durres\n", "28.06.2019", "Bashkia Durrës").paper();
        assertFalse(paper.contains("Kryeministrit"), paper);
    }

    @ParameterizedTest
    @CsvSource({
        "World Vision, organizatës “World Vision”",
        "Vatra, qendrës “Vatra”",
        "UNICEF, UNICEF-it",
        "OSBE, OSBE-së",
        "Organizata Caritas, organizatës “Caritas”",
    })
    void aNameThatIsNotDeclinedStandsBehindItsHeadWord(String typed, String form) throws IOException {
        Krat krat = Krat.with(TemplatePack.named("durres"));
        var match = (Directory.Match.Exact) Directory.of(krat.committee()).find(typed);
        String key = match.institution();
        assertEquals(
                form,
                krat.committee().institution(key).orElseThrow().nameOn(null).oblique());
        assertFalse(minutes("qarku: durres\n", "28.06.2022", typed).codes().contains("PARTY_FORMS"));
    }
}
