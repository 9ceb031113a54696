package al.krat.integrity;

import static al.krat.integrity.Sample.BASHKIA;
import static al.krat.integrity.Sample.COMMITTEE;
import static al.krat.integrity.Sample.POLICIA;
import static al.krat.integrity.Sample.PREFEKTI;
import static al.krat.integrity.Sample.commitment;
import static al.krat.integrity.Sample.found;
import static al.krat.integrity.Sample.id;
import static al.krat.integrity.Sample.meeting;
import static al.krat.integrity.Sample.speaker;
import static org.junit.jupiter.api.Assertions.assertEquals;

import al.krat.domain.Activity;
import al.krat.domain.Commitment;
import al.krat.domain.CommitmentKind;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Details;
import al.krat.domain.Due;
import al.krat.domain.Finding;
import al.krat.domain.FollowUp;
import al.krat.domain.Meeting;
import al.krat.domain.MeetingBuilder;
import al.krat.domain.Named;
import al.krat.domain.Observation;
import al.krat.domain.Party;
import al.krat.domain.Places;
import al.krat.domain.Prose;
import al.krat.domain.Recommendation;
import al.krat.domain.Speaker;
import al.krat.domain.Statement;
import al.krat.domain.Step;
import al.krat.domain.Visibility;
import al.krat.domain.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    private static final Check CHECK = new Names();

    @Test
    void institutionsOfTheCommitteeAreKnown() {
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting(commitment(null, BASHKIA, Due.unset()), Statement.by(POLICIA, "Raportoi."))
                                .chair(speaker(PREFEKTI))));
    }

    @Test
    void wordsThatAreNoInstitutionAreAnErrorInAWorkspace() {
        MeetingBuilder unknown = meeting(commitment(null, Party.typed("Drejtoria e Ujësjellësit"), Due.unset()));
        assertEquals(List.of("PARTY_UNKNOWN items[0].entries[0].lead"), found(CHECK, unknown));
        assertEquals(
                List.of("!PARTY_UNKNOWN items[0].entries[0].lead"),
                found(CHECK, unknown, COMMITTEE, Earlier.UNKNOWN, true));
    }

    @Test
    void aNearNameIsOffered() {
        MeetingBuilder near = meeting().present(Party.typed("Bashkia Dures"));
        assertEquals(List.of("!PARTY_NEAR attendance[4].who.party"), found(CHECK, near));
        Finding finding = Integrity.check(near.build(), COMMITTEE, Places.NONE, false).stream()
                .filter(each -> each.code() == IntegrityCode.PARTY_NEAR)
                .findFirst()
                .orElseThrow();
        assertEquals("Bashkia Durrës", finding.args().get("near"));
    }

    @Test
    void theVeryNameWantsItsKey() {
        MeetingBuilder loose = meeting().present(Party.typed("bashkia durres"));
        assertEquals(List.of("!PARTY_LOOSE attendance[4].who.party"), found(CHECK, loose));
        Finding finding = Integrity.check(loose.build(), COMMITTEE, Places.NONE, false).stream()
                .filter(each -> each.code() == IntegrityCode.PARTY_LOOSE)
                .findFirst()
                .orElseThrow();
        assertEquals("bashkia-durres", finding.args().get("key"));
    }

    @Test
    void aKeyIsOneOfTheCommittees() {
        Party other = Party.known("bashkia-kukes", "Bashkia Kukës");
        assertEquals(
                List.of(
                        "!INSTITUTION_UNKNOWN attendance[4].who.party",
                        "!INSTITUTION_UNKNOWN items[0].entries[0].speakers[0].party"),
                found(CHECK, meeting(Statement.by(other, "Raportoi.")).invited(other)));
    }

    @Test
    void everyRoleOfAMemberIsLookedAt() {
        Party typed = Party.typed("Ujësjellësi");
        var followUp = new FollowUp(id("R-2019-001"), typed, Step.TRANSFERRED, "kalon te", Prose.of(""), null, typed);
        var commitment = new Commitment(
                null,
                CommitmentKind.TAKEN,
                BASHKIA,
                List.of(POLICIA, typed),
                Prose.of("Kamp."),
                Due.unset(),
                null,
                Details.NONE,
                List.of());
        var recommendation =
                new Recommendation(null, List.of(typed), Prose.of("Të raportohet."), Due.unset(), Details.NONE);
        var activity = new Activity(null, new When.Undated(""), null, Prose.of("Takim."), List.of(typed), Details.NONE);
        var observation = new Observation("raste", null, List.of(), typed, Visibility.PUBLIC, "");
        assertEquals(
                List.of(
                        "PARTY_UNKNOWN chair.party",
                        "PARTY_UNKNOWN keeper.party",
                        "PARTY_UNKNOWN items[0].entries[0].addressee",
                        "PARTY_UNKNOWN items[0].entries[0].to",
                        "PARTY_UNKNOWN items[0].entries[1].partners[1]",
                        "PARTY_UNKNOWN items[0].entries[2].addressees[0]",
                        "PARTY_UNKNOWN items[0].entries[3].institutions[0]",
                        "PARTY_UNKNOWN items[0].entries[4].source"),
                found(
                        CHECK,
                        meeting(followUp, commitment, recommendation, activity, observation)
                                .chair(speaker(typed))
                                .keeper(speaker(typed))));
    }

    @Test
    void guestsSpeakersAndPeopleMayBeAnybody() {
        Party typed = Party.typed("Caritas");
        var secretary = new Speaker(Party.typed(""), new Named(null, null, "sekretar", null));
        assertEquals(
                List.of(),
                found(
                        CHECK,
                        meeting(Statement.by(typed, "Raportoi.")).invited(typed).keeper(secretary)));
    }

    @Test
    void aCommitteeThatKnowsNobodyAsksNothing() {
        var empty = new Committee(null, List.of(), List.of(), List.of(), Conventions.DEFAULT);
        assertEquals(List.of(), found(CHECK, meeting().present(Party.typed("Caritas")), empty));
        assertEquals(
                List.of("!INSTITUTION_UNKNOWN attendance[0].who.party"),
                found(CHECK, Meeting.builder().present(Party.known("bashkia-durres", "")), empty));
    }
}
