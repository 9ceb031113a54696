package al.krat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Committees;
import al.krat.domain.Edition;
import al.krat.domain.Qark;
import al.krat.language.Gender;
import al.krat.language.People;
import al.krat.template.TemplatePack;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A woman in the chair is named as one, however the notes name her. */
class ChairGenderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Prefektja",
                "znj. Valbona Marku (Prefekti)",
                "Nënprefektja znj. Vera Ndoj",
                "znj. Teuta Marku, nenprefekte",
                "znj. Teuta Marku"
            })
    void sheIsTheKryetare(String chair) {
        String notes = "Organi: KRAT Shkodër\nData: 14.05.2024\nKryesoi: " + chair + "\n# Pika\nU diskutua.\n";
        Krat krat = Krat.with(TemplatePack.named("standard")).committee(Committees.ofQark(Qark.SHKODER));
        Draft draft = krat.read(Source.of("a.txt", notes.getBytes(StandardCharsets.UTF_8)));
        byte[] html = krat.minutes(draft, Edition.INTERNAL).bytes(Format.HTML);
        String text = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).text();

        assertTrue(text.contains("në cilësinë e kryetares"), text);
        assertTrue(text.contains("KRYETARJA"), text);
    }

    /** Who is named without an institution signs by name, and nobody asks for the forms of it. */
    @Test
    void aPersonAloneSignsByName() {
        String notes = "Organi: KRAT Shkodër\nData: 14.05.2024\nKryesoi: znj. Teuta Marku, nenprefekte\n"
                + "Procesverbalin e mbajti: Ilir Gjoni\n# Pika\nU diskutua.\n";
        Krat krat = Krat.with(TemplatePack.named("standard")).committee(Committees.ofQark(Qark.SHKODER));
        Draft draft = krat.read(Source.of("a.txt", notes.getBytes(StandardCharsets.UTF_8)));
        byte[] html = krat.minutes(draft, Edition.INTERNAL).bytes(Format.HTML);
        var page = Jsoup.parse(new String(html, StandardCharsets.UTF_8));

        assertEquals(
                List.of("Procesverbalin e mbajti Ilir Gjoni", "KRYETARJA znj. Teuta Marku"),
                page.select(".signature").eachText());
        assertTrue(page.text().contains("Procesverbalin e mbajti: Ilir Gjoni"), page.text());
        assertTrue(
                draft.findings().stream().noneMatch(f -> f.toString().contains("Gjoni")), draft.findings()::toString);
        assertTrue(krat.notes(draft.meeting()).contains("Procesverbalin e mbajti: Ilir Gjoni"));
    }

    @ParameterizedTest
    @CsvSource({
        "znj. Ana Kola, FEMININE",
        "Nënprefektja znj. Vera Ndoj, FEMININE",
        "Drejtoresha, FEMININE",
        "Koordinatorja e Përgjithshme, FEMININE",
        "z. Agim Leka, MASCULINE",
        "Nënprefekti,",
        "Bashkia Durrës,",
        "Qendra Sociale Rozafa,"
    })
    void wordsTellAGender(String words, Gender told) {
        assertEquals(told, People.told(words));
    }
}
