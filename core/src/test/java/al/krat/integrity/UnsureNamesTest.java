package al.krat.integrity;

import static al.krat.integrity.Sample.found;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.AgendaItem;
import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Finding;
import al.krat.domain.Institution;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Party;
import al.krat.domain.Places;
import al.krat.domain.Qark;
import al.krat.domain.Statement;
import al.krat.language.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnsureNamesTest {

    private static final Check CHECK = new UnsureNames();
    private static final Committee BERAT = Committees.ofQark(Qark.BERAT);

    private static MeetingBuilder meeting(LocalDate day, String institution) {
        Party party = Party.known(institution, "si u shkrua");
        return Meeting.builder().body(Body.KRAT).date(day).present(party);
    }

    /** What changes its name, and when nobody knows for sure: a year before and behind it is told. */
    @ParameterizedTest
    @CsvSource({
        "bashkia-dimal, 2021-05-01",
        "arsimi, 2019-03-01",
        "shendetesia, 2019-01-01",
        "zyra-e-punes, 2020-01-01",
        "sekretari-i-pergjithshem, 2017-01-01",
        "sekretari-i-pergjithshem, 2019-03-01",
        "ministria-e-brendshme, 2017-09-13",
        "ministria-e-brendshme, 2025-09-19",
    })
    void withinAYearOfAChangeTheNameIsLookedAt(String institution, LocalDate change) {
        String told = "NAME_UNSURE attendance[0].who.party";
        for (LocalDate day : List.of(change.minusYears(1), change, change.plusYears(1))) {
            assertEquals(List.of(told), found(CHECK, meeting(day, institution), BERAT), day.toString());
        }
        for (LocalDate day : List.of(change.minusDays(367), change.plusDays(367))) {
            assertEquals(List.of(), found(CHECK, meeting(day, institution), BERAT), day.toString());
        }
    }

    @Test
    void onceEachAndTheHintIsTheLineToWrite() {
        Party education = Party.known("arsimi", "ZVAP");
        Meeting meeting = meeting(LocalDate.of(2019, 6, 28), "arsimi")
                .present(education)
                .item(AgendaItem.of("Pika", Statement.by(education, "Raportoi.")))
                .build();
        List<Finding> findings = Integrity.check(meeting, BERAT, Places.NONE, false).stream()
                .filter(each -> each.code() == IntegrityCode.NAME_UNSURE)
                .toList();
        assertEquals(1, findings.size());
        for (Language language : Language.values()) {
            String hint = findings.get(0).hint(language);
            assertTrue(hint.contains("«- {çelësi: arsimi, konfirmuar: po}»"), hint);
        }
        assertTrue(findings.get(0).message(Language.ALBANIAN).contains("01.03.2019"));
    }

    @Test
    void whatSomebodyConfirmedOrWhatNeverChangedIsNot() {
        LocalDate day = LocalDate.of(2019, 6, 28);
        assertEquals(List.of(), found(CHECK, meeting(day, "policia"), BERAT));
        var confirmed = BERAT.institutions().stream()
                .map(each -> each.key().equals("arsimi")
                        ? new Institution(each.key(), each.names(), each.aliases(), false, each.english(), null, true)
                        : each)
                .toList();
        var committee = new Committee(BERAT.qark(), confirmed, List.of(), List.of(), BERAT.conventions());
        assertEquals(List.of(), found(CHECK, meeting(day, "arsimi"), committee));
        assertEquals(
                List.of(),
                found(CHECK, Meeting.builder().present(Party.known("arsimi", "Arsimi")), BERAT),
                "no day, nothing to compare");
    }
}
