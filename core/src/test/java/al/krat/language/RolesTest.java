package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource({
        "anëtar, anëtare, anëtari, anëtarja",
        "kryetar, kryetare, kryetari, kryetarja",
        "përfaqësues, përfaqësuese, përfaqësuesi, përfaqësuesja",
        "prefekt, prefekte, prefekti, prefektja",
        "drejtor, drejtoreshë, drejtori, drejtoresha",
        "punonjës social, punonjëse sociale, punonjësi social, punonjësja sociale",
        "punonjës për mbrojtjen e fëmijëve, punonjëse për mbrojtjen e fëmijëve, "
                + "punonjësi për mbrojtjen e fëmijëve, punonjësja për mbrojtjen e fëmijëve",
        "sekretar i përgjithshëm, sekretare e përgjithshme, sekretari i përgjithshëm, sekretarja e përgjithshme",
        "drejtor i policisë, drejtoreshë e policisë, drejtori i policisë, drejtoresha e policisë",
        "zëvendëskryetar, zëvendëskryetare, zëvendëskryetari, zëvendëskryetarja",
        "sekretar, sekretare, sekretari, sekretarja",
        "zëvendësues, zëvendësuese, zëvendësuesi, zëvendësuesja",
        "vëzhgues, vëzhguese, vëzhguesi, vëzhguesja",
        "specialist, specialiste, specialisti, specialistja",
        "prokuror, prokurore, prokurori, prokurorja",
        "nënprefekt, nënprefekte, nënprefekti, nënprefektja",
        "shtetas, shtetase, shtetasi, shtetasja",
        "i ftuar, e ftuar, i ftuari, e ftuara",
        "i mitur, e mitur, i mituri, e mitura",
        "kryetar bashkie, kryetare bashkie, kryetar bashkie, kryetar bashkie",
        "oficer i policisë gjyqësore, oficere e policisë gjyqësore, oficeri i policisë gjyqësore, "
                + "oficerja e policisë gjyqësore",
        "kryetar i KRAT-it, kryetare e KRAT-it, kryetari i KRAT-it, kryetarja e KRAT-it",
        // not known for sure: as typed
        "psikolog, psikolog, psikolog, psikolog",
        "specialiste, specialiste, specialiste, specialiste",
        "drejtor i ri, drejtor i ri, drejtor i ri, drejtor i ri",
        "oficer kriminalist, oficer kriminalist, oficer kriminalist, oficer kriminalist",
    })
    void followTheGender(String role, String feminine, String definite, String definiteFeminine) {
        assertEquals(role, Roles.of(role, Gender.MASCULINE));
        assertEquals(feminine, Roles.of(role, Gender.FEMININE));
        assertEquals(definite, Roles.definite(role, Gender.MASCULINE));
        assertEquals(definiteFeminine, Roles.definite(role, Gender.FEMININE));
    }

    @ParameterizedTest
    @CsvSource({
        "Specialist për fëmijët, Specialiste për fëmijët, Specialistja për fëmijët",
        "Ne\u0308npunës, Ne\u0308npunës, Ne\u0308npunës",
        "ze\u0308vende\u0308skryetar, zëvendëskryetare, zëvendëskryetarja",
        "ANËTAR, ANËTAR, ANËTAR",
    })
    void asTheyAreTyped(String role, String feminine, String definite) {
        assertEquals(role, Roles.of(role, Gender.MASCULINE));
        assertEquals(feminine, Roles.of(role, Gender.FEMININE));
        assertEquals(definite, Roles.definite(role, Gender.FEMININE));
    }
}
