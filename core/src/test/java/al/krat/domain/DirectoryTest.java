package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.domain.Directory.Match;
import al.krat.language.Gender;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    private static final Directory DURRES = Directory.of(Committees.ofQark(Qark.DURRES));

    @ParameterizedTest
    @CsvSource({
        "Prefekti, prefekti",
        "Prefekti i Qarkut Durrës, prefekti",
        "Prefektit të Qarkut, prefekti",
        "Kryetari i KRAT-it, prefekti",
        "Institucioni i Prefektit të Qarkut Durrës, institucioni-i-prefektit",
        "Institucionin e Prefektit, institucioni-i-prefektit",
        "Sekretari, sekretari",
        "Sekretarja e KRAT, sekretari",
        "Sekretari/ja, sekretari",
        "Sekretarit të Përgjithshëm, sekretari-i-pergjithshem",
        "Koordinatori i Përgjithshëm, sekretari-i-pergjithshem",
        "Bashkia Durrës, bashkia-durres",
        "Bashkisë Durrës, bashkia-durres",
        "Bashkinë Krujë, bashkia-kruje",
        "Bashkia e Durrësit, bashkia-durres",
        "bashkise se shijakut, bashkia-shijak",
        "Policia, policia",
        "POLICISË, policia",
        "DVP, policia",
        "DVP-së, policia",
        "DVP Durrës, policia",
        "Drejtoria Vendore e Policisë Durrës, policia",
        "Drejtorisë Vendore të Policisë, policia",
        "Policia e Qarkut Durrës, policia",
        "Policisë së Durrësit, policia",
        "Kufiri dhe Migracioni, kufiri-dhe-migracioni",
        "Kufirin dhe Migracionin, kufiri-dhe-migracioni",
        "Drejtorinë Rajonale të Kufirit dhe Migracionit, kufiri-dhe-migracioni",
        "SHISH, shish",
        "SHISH-it, shish",
        "shish-in, shish",
        "Shërbimit Social, sherbimi-social",
        "sherbimin  social, sherbimi-social",
        "Shërbimi Social Shtetëror Durrës, sherbimi-social",
        "SHSSH-ja, sherbimi-social",
        "Zyra e Punës, zyra-e-punes",
        "Zyrës së Punës, zyra-e-punes",
        "AKPA, zyra-e-punes",
        "Drejtorinë Rajonale të Punësimit Durrës, zyra-e-punes",
        "Shëndetësia, shendetesia",
        "NJVKSH, shendetesia",
        "Arsimit, arsimi",
        "ZVAP, arsimi",
        "Prokurorinë, prokuroria",
        "Prokuroria Durrës, prokuroria",
        "Inspektoratit të Punës, inspektorati-i-punes",
        "NJMF-në, mbrojtja-e-femijeve",
        "Tryezën Teknike, ttat",
        "Komitetit Rajonal të Luftës kundër Trafikimit të Personave, krat",
        "“Të Ndryshëm dhe të Barabartë”, te-ndryshem-dhe-te-barabarte",
        "World Vision, world-vision",
    })
    void findsByAnyFormOfAnyName(String words, String key) {
        assertEquals(new Match.Exact(key), DURRES.find(words));
    }

    @Test
    void foldsDashesAndDecomposedLetters() {
        assertEquals(new Match.Exact("shish"), DURRES.find("SHISH–it"));
        assertEquals(new Match.Exact("bashkia-durres"), DURRES.find("Bashkia Durre\u0308s"));
    }

    @Test
    void aShortNameThatFitsSeveralNamesThemAll() {
        List<String> three = List.of("bashkia-durres", "bashkia-kruje", "bashkia-shijak");
        assertEquals(new Match.Several(three), DURRES.find("Bashkia"));
        assertEquals(new Match.Several(three), DURRES.find("Bashkisë"));
    }

    @ParameterizedTest
    @CsvSource({
        "Bashkia Dures, bashkia-durres, Bashkia Durrës",
        "Bashkisë Dures, bashkia-durres, Bashkisë Durrës",
        "Polcia, policia, Policia",
        "Shërbimi Socjal, sherbimi-social, Shërbimi Social",
        "Zyra e Punse, zyra-e-punes, Zyra e Punës",
        "Drejtoria e Shërbimit Social, sherbimi-social, Shërbimit Social",
        "Drejtori i Policisë, policia, Policisë",
        "Përfaqësuesja e Bashkisë Krujë, bashkia-kruje, Bashkisë Krujë",
        "z. Prefekti, prefekti, Prefekti",
        "Policia Dures, policia, Policia",
    })
    void whatOnlyComesNearIsToldApart(String words, String key, String name) {
        assertEquals(new Match.Near(key, name), DURRES.find(words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "U diskutua për",
                "Numrat e kontaktit",
                "Bashkia Tiranë",
                "Komisariati i Policisë Krujë",
                "Qendra Rinore",
                "Ministria e Brendshme Durrës",
                "të rriten kontrollet e policisë",
                "Durrës",
                "e Durrësit",
                "DAB",
                "KRAT-xyz",
            })
    void neverGuesses(String words) {
        Match match = DURRES.find(words);
        assertFalse(match instanceof Match.Exact || match instanceof Match.Several, () -> words + " → " + match);
    }

    @Test
    void knowsTheOldNameOfAMunicipality() {
        Directory berat = Directory.of(Committees.ofQark(Qark.BERAT));
        assertEquals(new Match.Exact("bashkia-dimal"), berat.find("Bashkia Ura Vajgurore"));
        assertEquals(new Match.Exact("bashkia-dimal"), berat.find("Bashkinë Dimal"));
    }

    @Test
    void theSeatOfAQarkIsItsPlaceToo() {
        Directory diber = Directory.of(Committees.ofQark(Qark.DIBER));
        assertEquals(new Match.Exact("policia"), diber.find("Policia Peshkopi"));
        assertEquals(new Match.Exact("policia"), diber.find("Policinë e Dibrës"));
    }

    @Test
    void theDayDecidesWhereANamePassedOn() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        Noun name = Noun.declared("Qendra", "Qendrës", "Qendrën", Gender.FEMININE);
        var first = new Institution(
                "e-para", List.of(new Institution.Name(name, null, day)), List.of(), false, null, "e-dyta", true);
        var second = new Institution(
                "e-dyta",
                List.of(new Institution.Name(name, day.plusDays(1), null)),
                List.of(),
                false,
                null,
                null,
                true);
        Directory directory =
                Directory.of(new Committee(null, List.of(first, second), List.of(), List.of(), Conventions.DEFAULT));
        assertEquals(new Match.Exact("e-para"), directory.find("Qendrës", day));
        assertEquals(new Match.Exact("e-dyta"), directory.find("Qendrës", day.plusDays(1)));
        assertEquals(new Match.Several(List.of("e-para", "e-dyta")), directory.find("Qendrës"));
    }

    @Test
    void theLongestNameWins() {
        String text = "Policia; Ministria e Arsimit, Sportit dhe Rinisë, Policia dhe SHISH-it";
        int at = text.indexOf("Ministria");
        Directory.Found found = DURRES.longestAt(text, at).orElseThrow();
        assertEquals(new Match.Exact("ministria-e-arsimit"), found.match());
        assertEquals("Ministria e Arsimit, Sportit dhe Rinisë", text.substring(at, found.end()));
        at = text.lastIndexOf("Policia");
        assertEquals(
                at + "Policia".length(),
                DURRES.longestAt(text, at).orElseThrow().end());
        at = text.indexOf("SHISH");
        assertEquals(text.length(), DURRES.longestAt(text, at).orElseThrow().end());
    }

    @Test
    void theLongestNameTakesItsPlaceAndItsDhe() {
        String text = "Kufirin dhe Migracionin dhe Bashkinë Durrës";
        assertEquals(
                "Kufirin dhe Migracionin".length(),
                DURRES.longestAt(text, 0).orElseThrow().end());
        String placed = "Drejtoria Vendore e Policisë e Qarkut Durrës dhe të tjerë";
        assertEquals(
                "Drejtoria Vendore e Policisë e Qarkut Durrës".length(),
                DURRES.longestAt(placed, 0).orElseThrow().end());
        assertTrue(DURRES.longestAt("të tjerë", 0).isEmpty());
        assertTrue(DURRES.longestAt("", 0).isEmpty());
        assertTrue(DURRES.longestAt("Policiaa", 0).isEmpty(), "a name ends with its word");
    }

    @Test
    void tellsWordsThatBeginAsNamesDo() {
        assertTrue(DURRES.beginsLikeName("Drejtoria e Bujqësisë"));
        assertTrue(DURRES.beginsLikeName("Zyrën"));
        assertFalse(DURRES.beginsLikeName("U diskutua për"));
        assertFalse(DURRES.beginsLikeName("të rriten"));
    }

    @ParameterizedTest
    @EnumSource(Qark.class)
    void everyDeclaredFormFindsItsInstitution(Qark qark) {
        Committee committee = Committees.ofQark(qark);
        Directory directory = Directory.of(committee);
        for (Institution institution : committee.institutions()) {
            for (Institution.Name name : institution.names()) {
                Noun noun = name.noun();
                for (String form : List.of(noun.nominative(), noun.oblique(), noun.accusative())) {
                    assertEquals(new Match.Exact(institution.key()), directory.find(form), form);
                }
            }
            for (String alias : institution.aliases()) {
                assertEquals(new Match.Exact(institution.key()), directory.find(alias), alias);
            }
        }
    }

    @Test
    void aUsersInstitutionWithoutFormsIsFoundByItsWords() {
        var typed = Institution.of("x", Noun.undeclined("World “Fund”"), "WF");
        Directory directory =
                Directory.of(new Committee(null, List.of(typed), List.of(), List.of(), Conventions.DEFAULT));
        assertEquals(new Match.Exact("x"), directory.find("world fund"));
        assertInstanceOf(Match.Exact.class, directory.find("WF-së"));
    }

    @Test
    void theAliasOfAUsersInstitutionIsFoundInItsDerivedForms() {
        var own = Institution.of("qendra", Noun.undeclined("Agimi"), "Qendra Rinore");
        Directory directory =
                Directory.of(new Committee(Qark.FIER, List.of(own), List.of(), List.of(), Conventions.DEFAULT));
        assertEquals(new Match.Exact("qendra"), directory.find("Qendrës Rinore"));
        assertEquals(new Match.Exact("qendra"), directory.find("Qendrën Rinore"));
    }
}
