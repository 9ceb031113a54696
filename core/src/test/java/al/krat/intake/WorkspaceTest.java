package al.krat.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.BodyKind;
import al.krat.domain.Committee;
import al.krat.domain.Conventions;
import al.krat.domain.Directory;
import al.krat.domain.Finding;
import al.krat.domain.Honorific;
import al.krat.domain.Institution;
import al.krat.domain.LegalBasis;
import al.krat.domain.Person;
import al.krat.domain.Place;
import al.krat.domain.Qark;
import al.krat.domain.Seat;
import al.krat.domain.Visibility;
import al.krat.language.Gender;
import al.krat.language.Language;
import al.krat.language.Noun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceTest {

    private static Workspace read(String yaml) {
        return Workspace.read("krat.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Workspace example() throws IOException {
        try (InputStream in = WorkspaceTest.class.getResourceAsStream("/al/krat/intake/example-krat.yaml")) {
            assertNotNull(in);
            return Workspace.read("krat.yaml", in.readAllBytes());
        }
    }

    private static List<String> codes(Workspace workspace) {
        return workspace.findings().stream()
                .map(finding -> finding.place().toString().substring("krat.yaml:".length()) + " "
                        + finding.code().name())
                .toList();
    }

    @Test
    void theExampleIsReadWhole() throws IOException {
        Workspace workspace = example();
        assertEquals(List.of(), codes(workspace));
        assertEquals("durres", workspace.pack());
        assertEquals(List.of(BodyKind.KRAT, BodyKind.TTAT), workspace.bodies());
        assertEquals(Qark.DURRES, workspace.committee().qark());
        assertEquals(
                List.of(
                        "prefekti CHAIR true",
                        "keshilli-i-qarkut MEMBER true",
                        "bashkia-durres MEMBER true",
                        "bashkia-kruje MEMBER true",
                        "policia MEMBER true",
                        "shish OBSERVER false",
                        "qendra-rinore-agimi MEMBER false",
                        "sekretari SECRETARY false"),
                workspace.committee().seats().stream()
                        .map(seat -> seat.institution() + " " + seat.role() + " " + seat.voting())
                        .toList());
    }

    @Test
    void aSeatHasItsTimeBodiesAndHolder() throws IOException {
        Committee committee = example().committee();
        Seat police = committee.seats().get(4);
        assertEquals(LocalDate.of(2019, 1, 1), police.from());
        assertEquals(List.of(BodyKind.KRAT), police.bodies());
        Seat service = committee.seats().get(5);
        assertEquals(LocalDate.of(2019, 12, 31), service.to());
        assertEquals(List.of(BodyKind.KRAT, BodyKind.TTAT), service.bodies());
        assertEquals("ana-hoxha", committee.seats().get(6).holder());
    }

    @Test
    void aHolderWhoIsNotListedIsAPersonToo() throws IOException {
        Committee committee = example().committee();
        Person prefect = committee.person(committee.seats().get(0).holder()).orElseThrow();
        assertEquals("Besnik Çela", prefect.name().name());
        assertEquals(Honorific.MR, prefect.name().honorific());
        assertEquals(Gender.MASCULINE, prefect.name().gender());
        Person ana = committee.person("ana-hoxha").orElseThrow();
        assertEquals(Visibility.INTERNAL, ana.visibility());
        assertEquals("specialiste", ana.name().function());
        assertEquals(2, committee.people().size());
    }

    @Test
    void institutionsAreAddedAndChanged() throws IOException {
        Committee committee = example().committee();
        Institution centre = committee.institution("qendra-rinore-agimi").orElseThrow();
        assertEquals("Qendrës Rinore Agimi", centre.nameOn(null).oblique());
        assertEquals(Gender.FEMININE, centre.nameOn(null).gender());
        assertTrue(centre.verified());
        Directory directory = Directory.of(committee);
        assertEquals(new Directory.Match.Exact("qendra-rinore-agimi"), directory.find("QRA-së"));
        assertEquals(new Directory.Match.Exact("qendra-rinore-agimi"), directory.find("Qendrën Rinore"));
        assertEquals(new Directory.Match.Exact("policia"), directory.find("Komisariati"));
        assertEquals(
                "Drejtoria Vendore e Policisë Durrës",
                committee.institution("policia").orElseThrow().nameOn(null).nominative());
        assertTrue(committee.institution("arsimi").orElseThrow().verified());
        assertFalse(committee.institution("shendetesia").orElseThrow().verified());
        Institution hospital = committee.institution("spitali").orElseThrow();
        assertEquals(
                "Spitali Rajonal Durrës",
                hospital.nameOn(LocalDate.of(2019, 6, 28)).nominative());
        assertEquals("Spitali Universitar Durrës", hospital.nameOn(null).nominative());
    }

    @Test
    void conventionsAreRead() throws IOException {
        Conventions conventions = example().committee().conventions();
        assertEquals(7, conventions.quorum());
        assertEquals(10, conventions.noticeDays());
        assertEquals(2, conventions.monthsBetweenKrat());
        assertEquals(2, conventions.monthsBetweenTtat());
        assertFalse(conventions.abstention());
        assertEquals("sezoni turistik 2019", conventions.periods().get(0).name());
        assertEquals(LocalDate.of(2019, 9, 30), conventions.periods().get(0).to());
        assertEquals(LocalDate.of(2020, 6, 12), conventions.periods().get(1).to());
        assertEquals("6", conventions.legalBasis().get(0).number());
        assertTrue(conventions.legalBasis().get(0).verified());
        assertEquals(LocalDate.of(2017, 1, 26), conventions.legalBasis().get(0).from());
        assertFalse(conventions.legalBasis().get(1).verified());
        assertEquals(LocalDate.of(2017, 1, 25), conventions.legalBasis().get(1).to());
    }

    @Test
    void everyPartKnowsItsPlace() throws IOException {
        Workspace workspace = example();
        assertEquals(new Place.InText("krat.yaml", 9, 5), workspace.places().of("seats[0]"));
        assertEquals(new Place.InText("krat.yaml", 11, 5), workspace.places().of("seats[1].institution"));
    }

    @ParameterizedTest
    @EnumSource(Qark.class)
    void aNewWorkspaceIsReadWithoutAFinding(Qark qark) {
        Workspace workspace = read(NewWorkspace.of(qark));
        assertEquals(List.of(), codes(workspace));
        assertEquals(qark, workspace.committee().qark());
        assertEquals(
                13
                        + workspace.committee().institutions().stream()
                                .filter(Institution::municipality)
                                .count(),
                workspace.committee().seats().size());
        assertFalse(workspace.committee().conventions().legalBasis().get(1).verified());
    }

    @Test
    void theExamplesInANewWorkspaceWork() {
        String text = NewWorkspace.of(Qark.DURRES)
                .lines()
                .map(line -> line.strip().matches("#([a-z]|  ).*") ? line.replaceFirst("#", "") : line)
                .map(line -> line + "\n")
                .reduce("", String::concat);
        Workspace workspace = read(text);
        assertEquals(List.of(), codes(workspace));
        assertEquals("durres", workspace.pack());
        assertEquals(7, workspace.committee().conventions().quorum());
        assertEquals(
                new Directory.Match.Exact("qendra-rinore-agimi"),
                Directory.of(workspace.committee()).find("QRA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "modeli: x | 1:1 MISSING_KEY",
                "qarku: Dures | 1:8 UNKNOWN_WORD",
                "qarku: durres\\nqark: fier | 2:1 DUPLICATE_KEY",
                "qarku: durres\\nvendett: [] | 2:1 MISTYPED_KEY",
                "qarku: durres\\nxyzxyz: [] | 2:1 UNKNOWN_KEY",
                "qarku: durres\\norgani: KRATT | 2:9 UNKNOWN_WORD",
                "qarku: durres\\nvendet: [Bashkia] | 2:10 SEVERAL_INSTITUTIONS",
                "qarku: durres\\nvendet: [Bashkia Dures] | 2:10 MISTYPED_INSTITUTION",
                "qarku: durres\\nvendet: [Dikush tjetër] | 2:10 UNKNOWN_INSTITUTION",
                "qarku: durres\\nvendet: [{institucioni: Policia, roli: mik}] | 2:40 UNKNOWN_WORD",
                "qarku: durres\\nvendet: [{roli: anëtar}] | 2:10 MISSING_KEY",
                "qarku: durres\\nvendet: [{institucioni: Policia, nga: nesër}] | 2:39 BAD_DATE",
                "qarku: durres\\nvendet: [{institucioni: Policia, nga: 31.02.2019}] | 2:39 BAD_DATE",
                "qarku: durres\\nvendet: [{institucioni: Policia, nga: 2020-01-01, deri: 2019-01-01}] | 2:57 BACKWARDS",
                "qarku: durres\\nvendet: [{institucioni: Policia, me vote: ndoshta}] | 2:43 EXPECTED_TRUTH",
                "qarku: durres\\npersonat: [{funksioni: x}] | 2:12 MISSING_KEY",
                "qarku: durres\\ninstitucionet: [{gjinore: x}] | 2:17 MISSING_KEY",
                "qarku: durres\\ninstitucionet: [{emri: Blu Pika}] | 2:24 FORMS_UNKNOWN",
                "qarku: durres\\ninstitucionet: [{emri: Qendra X, gjinore: Qendrës X}] | 2:17 MISSING_KEY",
                "qarku: durres\\nkonventat: 7 | 2:12 EXPECTED_KEYS",
                "qarku: durres\\nkonventat: {kuorumi: shtatë} | 2:22 BAD_NUMBER",
                "qarku: durres\\nkonventat: {kuorumi: 0} | 2:22 BAD_NUMBER",
                "qarku: durres\\nkonventat: {periudha: {vera: qershor}} | 2:30 BAD_NAMED_PERIOD",
                "qarku: durres\\nkonventat: {periudha: {vera: 2019-09-01 - 2019-06-01}} | 2:30 BACKWARDS",
                "qarku: durres\\nkonventat: {baza ligjore: [{akti: urdhri}]} | 2:28 MISSING_KEY",
                "qarku: durres\\nkonventat: {baza ligjore: [{konfirmuar: urdhri 7/2017}]} | 2:41 UNKNOWN_WORD",
                "qarku: durres\\nkonventat: {baza ligjore: [{konfirmuar: 6/2017, deri: 1.1.2016}]} | 2:55 BACKWARDS",
                "qarku: durres\\nkonventat: {baza ligjore: [{konfirmuar: po}]} | 2:28 MISSING_KEY",
                "qarku: [durres] | 1:8 EXPECTED_TEXT",
                "- x | 1:1 EXPECTED_KEYS",
                "qarku: &a durres | 1:8 ANCHOR",
            })
    void whatIsWrongIsSaidWithItsPlace(String yaml, String first) {
        Workspace workspace = read(yaml.replace("\\n", "\n"));
        assertEquals(first, codes(workspace).get(0));
        workspace.findings().forEach(finding -> assertFalse(finding.toString().isBlank()));
    }

    @Test
    void oneFindingDoesNotHideTheRest() {
        Workspace workspace = read("""
                qarku: durres
                vendet:
                  - Prefekti
                  - Polcia
                  - Bashkia Durrës
                """);
        assertEquals(List.of("4:5 MISTYPED_INSTITUTION"), codes(workspace));
        assertTrue(workspace.hasErrors());
        assertEquals(2, workspace.committee().seats().size());
        assertEquals(new Place.InText("krat.yaml", 5, 5), workspace.places().of("seats[1]"));
    }

    @Test
    void formsOfAKnownHeadAreDerived() {
        Workspace workspace = read("qarku: durres\ninstitucionet: [{emri: Qendra Rinore Agimi}]\n");
        assertEquals(List.of(), codes(workspace));
        assertEquals(
                "Qendrës Rinore Agimi",
                workspace
                        .committee()
                        .institution("qendra-rinore-agimi")
                        .orElseThrow()
                        .nameOn(null)
                        .oblique());
    }

    @Test
    void aForeignNameIsKeptUndeclined() {
        Workspace workspace = read("qarku: durres\ninstitucionet: [{emri: Save the Children}]\n");
        assertEquals(List.of("2:24 FORMS_UNKNOWN"), codes(workspace));
        assertFalse(workspace.hasErrors());
        Institution institution =
                workspace.committee().institution("save-the-children").orElseThrow();
        assertFalse(institution.nameOn(null).declined());
    }

    @Test
    void theFindingShowsTheLinesThatGiveAForeignNameItsForms() {
        Finding finding = read("qarku: durres\ninstitucionet: [{emri: Save the Children}]\n")
                .findings()
                .get(0);
        String hint = finding.hint(Language.ALBANIAN);
        assertTrue(hint.contains("«gjinore: organizatës “Save the Children”»"), hint);
        Workspace workspace = read("""
                qarku: durres
                institucionet:
                  - emri: Save the Children
                    gjinore: organizatës “Save the Children”
                    kallëzore: organizatën “Save the Children”
                    gjinia: f
                """);
        assertEquals(List.of(), codes(workspace));
        assertEquals(
                Noun.apposed("Save the Children", "organizatës", "organizatën", Gender.FEMININE),
                workspace
                        .committee()
                        .institution("save-the-children")
                        .orElseThrow()
                        .nameOn(null));
    }

    @Test
    void anActThatShipsIsConfirmedByItsShortName() {
        Workspace workspace = read("""
                qarku: durres
                konventat:
                  baza ligjore:
                    - konfirmuar: urdhri 139/2006
                    - konfirmuar: urdhri 6/2017
                      deri: 31.08.2025
                    - {akti: urdhri, nr: 1, data: 1.9.2025, nxjerrë nga: i Kryeministrit, titulli: Titulli, konfirmuar: po}
                """);
        assertEquals(List.of(), codes(workspace));
        List<LegalBasis> acts = workspace.committee().conventions().legalBasis();
        assertEquals(
                List.of("139 true 2006-06-19 2017-01-25", "6 true 2017-01-26 2025-08-31", "1 true 2025-09-01 null"),
                acts.stream()
                        .map(act -> act.number() + " " + act.verified() + " " + act.from() + " " + act.to())
                        .toList());
        assertEquals(
                "krat.yaml:5:7",
                workspace.places().of("conventions.legalBasis[1]").toString());
    }

    @Test
    void twoSeatsOfAnInstitutionHaveTwoKeys() {
        Workspace workspace = read("qarku: durres\nvendet: [Policia, Policia]\n");
        assertEquals(
                List.of("policia", "policia-2"),
                workspace.committee().seats().stream().map(Seat::key).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!%E", "\u0000", "[[[[", "qarku: 'x"})
    void whateverTheBytesAreTheAnswerIsACommittee(String yaml) {
        Workspace workspace = read(yaml);
        assertTrue(workspace.hasErrors());
        assertNull(workspace.committee().qark());
        assertEquals(List.of(), workspace.committee().seats());
    }

    @Test
    void theFileIsFoundUpwards(@TempDir Path folder) throws IOException {
        Path below = Files.createDirectories(folder.resolve("shenimet").resolve("2019"));
        Path notes = Files.writeString(below.resolve("x.txt"), "x");
        assertEquals(Optional.empty(), Workspace.find(notes));
        Path file = Files.writeString(folder.resolve("krat.yaml"), "qarku: fier\n");
        assertEquals(Optional.of(file), Workspace.find(notes));
        assertEquals(Optional.of(file), Workspace.find(below));
        assertEquals(Qark.FIER, Workspace.read(file).committee().qark());
    }

    @Test
    void holidaysGetTheirDates() {
        Workspace workspace = read("""
                qarku: Durrës
                konventat:
                  festat:
                    - Fitër Bajrami: 04.06.2019
                    - Kurban Bajrami: [2019-08-11, 31.07.2020]
                    - Ditë pushimi: nesër
                    - pa datë
                """);
        assertEquals(List.of("6:21 BAD_DATE", "7:7 EXPECTED_KEYS"), codes(workspace));
        assertEquals(
                List.of("Fitër Bajrami 2019-06-04", "Kurban Bajrami 2019-08-11", "Kurban Bajrami 2020-07-31"),
                workspace.committee().conventions().holidays().stream()
                        .map(each -> each.name() + " " + each.day())
                        .toList());
    }
}
