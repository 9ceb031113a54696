package al.krat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.domain.Body;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Meeting;
import al.krat.domain.Period;
import al.krat.domain.Prose;
import al.krat.domain.Qark;
import al.krat.domain.RandomMeetings;
import al.krat.intake.MeetingFile;
import al.krat.intake.Workspace;
import al.krat.intake.notes.NewNotes;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Notes go to Word and come back the same. */
class WordNotesTest {

    private static final Path CASES = Path.of("..", "cases");

    private final Krat krat = Krat.with(TemplatePack.named("durres")).committee(Committees.ofQark(Qark.DURRES));

    @TestFactory
    Stream<DynamicTest> everyCaseGoesToWordAndBack() throws IOException {
        List<Path> folders;
        try (Stream<Path> all = Files.list(CASES)) {
            folders = all.filter(folder -> Files.exists(folder.resolve("input.txt")))
                    .sorted()
                    .toList();
        }
        assertFalse(folders.isEmpty());
        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getFileName().toString(), () -> goesRound(Source.of(folder.resolve("input.txt")))));
    }

    private void goesRound(Source source) {
        Meeting meeting = krat.read(source).meeting();
        Meeting back = krat.read(Source.of("a.docx", krat.word(meeting))).meeting();
        assertEquals(MeetingFile.yaml(meeting), MeetingFile.yaml(back));
        assertEquals(meeting, back);
    }

    @Test
    void randomMeetingsKeepInWordWhatTheyKeepInText() {
        for (int seed = 0; seed < 60; seed++) {
            Meeting typed = krat.read(Source.of("a.txt", utf8(krat.notes(RandomMeetings.plausible(seed)))))
                    .meeting();
            Meeting back = krat.read(Source.of("a.docx", krat.word(typed))).meeting();
            assertEquals(MeetingFile.yaml(typed), MeetingFile.yaml(back), "seed " + seed);
        }
    }

    @Test
    void wordHasNoRoomForLettersThatAreTypedInTwo() {
        String decomposed = "Data: 28.06.2019\n\n# Fe\u0308mije\u0308t\n";
        Meeting typed = krat.read(Source.of("a.txt", utf8(decomposed))).meeting();
        Meeting back = krat.read(Source.of("a.docx", krat.word(typed))).meeting();
        assertEquals("Fëmijët", back.items().get(0).title().markup());
        assertEquals(
                List.of("items[0].title.spans[0].text"),
                krat.losses(typed, Source.of("a.docx", krat.word(typed))).stream()
                        .map(finding -> finding.place().toString())
                        .toList());
    }

    private NewNotes next() {
        return new NewNotes(
                seated(),
                List.of(Body.KRAT, Body.TTAT),
                LocalDate.of(2019, 9, 27),
                LocalTime.of(10, 0),
                "Salla e mbledhjeve\nData: 01.01.2001",
                Period.parse("2019-9M").orElseThrow());
    }

    private static Committee seated() {
        try {
            return Workspace.read(Path.of("..", "examples", "durres-2019", "krat.yaml"))
                    .committee();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void newNotesSayWhatIsKnownAndNothingMore() {
        Krat own = krat.committee(seated());
        Draft text = own.read(Source.of("a.txt", utf8(next().text())));
        Draft word = own.read(Source.of("a.docx", Krat.word(next())));
        for (Draft draft : List.of(text, word)) {
            Meeting meeting = draft.meeting();
            assertEquals(List.of(Body.KRAT, Body.TTAT), meeting.bodies());
            assertEquals(LocalDate.of(2019, 9, 27), meeting.date());
            assertEquals(LocalTime.of(10, 0), meeting.start());
            assertEquals(next().period(), meeting.period());
            assertEquals(Prose.of("Salla e mbledhjeve Data: 01.01.2001"), meeting.place());
            assertEquals(List.of(), meeting.attendance());
            assertEquals(7, meeting.items().size());
            assertEquals(
                    "Analiza e veprimtarisë për periudhën janar–shtator 2019",
                    meeting.items().get(3).title().markup());
            // what is not known yet, and nothing else
            assertEquals(
                    Set.of(
                            "KIND_MISSING",
                            "NUMBER_MISSING",
                            "END_MISSING",
                            "CHAIR_MISSING",
                            "KEEPER_MISSING",
                            "ATTENDANCE_MISSING"),
                    new TreeSet<>(draft.findings().stream()
                            .map(finding -> finding.code().name())
                            .toList()));
        }
        assertEquals(text.meeting().items(), word.meeting().items());
        assertEquals(List.of(), word.meeting().memos());
        assertEquals(1, text.meeting().memos().size());
    }

    /** The form as a secretary fills it in. */
    static FilledForm filled(byte[] form) {
        return new FilledForm(form)
                .choose("Mbledhja", 0, "e zakonshme")
                .choose("Kryesoi", 0, "Prefekti i Qarkut Durrës")
                .choose("Pjesëmarrja", 0, "i pranishëm")
                .choose("Pjesëmarrja", 0, "përfaqësuar nga …")
                .cell("Bashkia Durrës", "znj. Ana Kola, specialiste")
                .choose("Pjesëmarrja", 0, "mungon pa arsye")
                .choose("Institucioni", 0, "Prokuroria")
                .choose("Pjesëmarrja", 6, "i ftuar")
                .line("Raportimi i institucioneve", "Bashkia Durrës: Raportoi për kampin veror.")
                .cell("Votimi", "Miratohet raporti.")
                .choose("Votimi", 0, "njëzëri")
                .cell("Rekomandimi", "Të rriten kontrollet.")
                .choose("Drejtuar", 0, "Drejtoria Vendore e Policisë Durrës")
                .choose("Afati", 0, "në vazhdimësi")
                .cell("Detyra ose angazhimi", "Hapja e qendrës ditore.")
                .choose("Lloji", 0, "angazhim")
                .choose("Përgjegjës", 0, "Bashkia Durrës")
                .choose("Në bashkëpunim me", 0, "Zyra e Punës")
                .choose("Afati", 2, "mbledhja e radhës")
                .choose("Data ose periudha", 0, "18.10.2019")
                .cell("Aktiviteti", "Takim me nxënës")
                .choose("Përgjegjës", 2, "Zyra Vendore e Arsimit Parauniversitar Durrës")
                .choose("Mbledhja e radhës", 0, "20.12.2019");
    }

    /** The same in a text. */
    static final String TYPED = """
            Mbledhja: e zakonshme
            Organi: KRAT Durrës, Tryeza Teknike
            Periudha: 2019-9M
            Data: 27.09.2019, 10:00
            Vendi: Salla e mbledhjeve
            Kryesoi: Prefekti i Qarkut Durrës
            Të pranishëm: Prefekti i Qarkut Durrës; Bashkia Durrës (përfaqësuar nga znj. Ana Kola, specialiste)
            Mungojnë pa arsye: Drejtoria Vendore e Policisë Durrës
            Të ftuar: Prokuroria

            # Miratimi i rendit të ditës
            # Miratimi i procesverbalit të mbledhjes së kaluar
            # Ndjekja e angazhimeve
            # Analiza e veprimtarisë për periudhën janar–shtator 2019
            # Raportimi i institucioneve
            Bashkia Durrës: Raportoi për kampin veror.
            # Vendime, rekomandime, detyra dhe angazhime
            VENDIM: Miratohet raporti. (njëzëri)
            REKOMANDIM Drejtoria Vendore e Policisë Durrës: Të rriten kontrollet.
            Afati: në vazhdimësi
            ANGAZHIM Bashkia Durrës: Hapja e qendrës ditore.
            Në bashkëpunim me: Zyra e Punës
            Afati: mbledhja e radhës
            AKTIVITET 18.10.2019: Takim me nxënës
            Përgjegjës: Zyra Vendore e Arsimit Parauniversitar Durrës
            # Të ndryshme

            Mbledhja e radhës: 20.12.2019
            """;

    static NewNotes plain() {
        return new NewNotes(
                seated(),
                List.of(Body.KRAT, Body.TTAT),
                LocalDate.of(2019, 9, 27),
                LocalTime.of(10, 0),
                "Salla e mbledhjeve",
                Period.parse("2019-9M").orElseThrow());
    }

    @Test
    void aFilledFormSaysWhatTheSameTextSays() {
        Krat own = krat.committee(seated());
        Meeting typed = own.read(Source.of("a.txt", utf8(TYPED))).meeting();
        Meeting chosen = own.read(Source.of("a.docx", filled(Krat.word(plain())).bytes()))
                .meeting();
        assertEquals(MeetingFile.yaml(typed), MeetingFile.yaml(chosen));
    }

    @Test
    void whatLibreOfficeKeepsIsTheSame(@TempDir Path folder) throws Exception {
        Krat own = krat.committee(seated());
        Source example = Source.of(Path.of("..", "examples", "durres-2019", "shenimet", "2019-06-28.txt"));
        for (byte[] docx : List.of(
                filled(Krat.word(plain())).bytes(), own.word(own.read(example).meeting()))) {
            Meeting before = own.read(Source.of("a.docx", docx)).meeting();
            Meeting after = own.read(Source.of("a.docx", LibreOffice.throughOdt(folder, docx)))
                    .meeting();
            assertEquals(MeetingFile.yaml(before), MeetingFile.yaml(after));
        }
    }

    @Test
    void theSameNotesGiveTheSameBytes() {
        assertArrayEquals(Krat.word(plain()), Krat.word(plain()));
    }

    @Test
    void findingsNameTheParagraphOrTheCell() {
        byte[] docx = filled(Krat.word(plain()))
                .line("Miratimi i rendit të ditës", "Bashkia Dures: Propozoi një pikë.")
                .choose("Në bashkëpunim me", 0, "Prokuroria, Policija")
                .bytes();
        assertEquals(
                List.of("a.docx:¶4:1", "a.docx:T5!D3:13"),
                krat.committee(seated()).read(Source.of("a.docx", docx)).findings().stream()
                        .filter(finding -> finding.code().name().equals("NAME_NEAR"))
                        .map(finding -> finding.place().toString())
                        .toList());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
