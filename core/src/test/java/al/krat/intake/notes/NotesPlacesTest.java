package al.krat.intake.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import al.krat.domain.Committees;
import al.krat.domain.Place;
import al.krat.domain.Qark;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value knows where it was typed: at the line and column of its place stand its first words. */
class NotesPlacesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number | 1 | nr. 2",
                "kinds[0] | 1 | e zakonshme",
                "topic | 2 | Analiza vjetore",
                "bodies[1] | 3 | Tryeza Teknike",
                "period | 4 | 2018",
                "date | 5 | 14.02.2019",
                "start | 5 | 11:00",
                "end | 5 | 11:00",
                "place | 6 | Salla e vogël",
                "chair | 7 | Prefekti",
                "keeper | 8 | Sekretari",
                "attendance[0] | 9 | Prefekti",
                "attendance[3].who.party | 9 | Arsimi",
                "attendance[7].reason | 10 | njoftuar",
                "attendance[8] | 11 | Prokuroria",
                "attendance[9] | 26 | Arsimi 12:40",
                "items[0] | 13 | # Ndjekja",
                "items[0].title | 13 | Ndjekja",
                "items[0].entries[0].ref | 14 | A-2018-007",
                "items[0].entries[0].step | 14 | përmbushur",
                "items[0].entries[0].text | 14 | Trajnimi",
                "items[1].entries[0].speakers[0] | 17 | Arsimi:",
                "items[1].entries[0].paragraphs[0] | 17 | Paraqiti",
                "items[1].entries[1].paragraphs[0] | 19 | Numri",
                "items[1].entries[2] | 20 | ANGAZHIM",
                "items[1].entries[2].lead | 20 | Bashkia Krujë",
                "items[1].entries[2].text | 20 | Hapja",
                "items[1].entries[2].due | 20 | mbledhja e radhës",
                "items[1].entries[3].addressees[0] | 21 | Policinë",
                "items[1].entries[4].indicator | 22 | fëmijë",
                "items[1].entries[4].amount | 22 | rreth 9",
                "items[1].entries[4].source | 22 | Arsimi)",
                "items[1].entries[5].tally | 23 | pro 6",
                "items[1].entries[7] | 25 | Të pyes",
                "items[1].entries[8].when | 27 | 05.03.2019",
                "items[1].entries[8].institutions | 27 | Arsimi, Bashkia",
            })
    void ofTheExample(String path, int line, String words) throws IOException {
        check(Files.readString(Path.of("..", "cases", "001-shape", "input.txt")), path, line, words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "items[0].subItems[0] | 3 | ## Dy",
                "items[0].subItems[0].entries[0].paragraphs[0] | 4 | 𝐅oli",
                "items[0].subItems[0].entries[0].paragraphs[1] | 6 | Pastaj",
                "items[0].subItems[0].entries[1].due | 8 | 01.06.2021",
                "items[0].subItems[0].entries[1].target | 9 | 40",
                "items[0].subItems[0].entries[2].due | 11 | 15.09.2021",
                "items[1].entries[0] | 15 | VENDIM",
                "items[1].entries[0].tally | 16 | njëzëri",
                "unread[0] | 13 | EN: x",
            })
    void ofNestedItemsAndJoinedLines(String path, int line, String words) {
        String notes = """
                # Një

                ## Dy
                Policia: 𝐅oli
                deri këtu.
                Pastaj heshti.
                DETYRË Policia: 𝐊ontrolle
                Afati: 01.06.2021
                Treguesi: 40 fëmijë
                DETYRË Policia: 𝐊ontrolle
                të përbashkëta. Afati: 15.09.2021

                EN: x
                # Tre
                VENDIM: Miratohet
                plani. (njëzëri)
                """;
        check(notes, path, line, words);
    }

    private static void check(String notes, String path, int line, String words) {
        NotesResult result = NotesReader.read("notes.txt", notes, Committees.ofQark(Qark.DURRES), false);
        Place.InText place =
                assertInstanceOf(Place.InText.class, result.places().of(path), () -> "no place of " + path);
        assertEquals("notes.txt", place.file());
        assertEquals(line, place.line(), path);
        String typed = List.of(notes.split("\n", -1)).get(line - 1);
        String found = typed.substring(typed.offsetByCodePoints(0, place.column() - 1));
        assertEquals(words, found.substring(0, Math.min(found.length(), words.length())), path);
    }
}
