package al.krat.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns that names of institutions and offices begin with, by how they are declined. */
final class Heads {

    /** A head noun's definite forms. */
    record Head(String nominative, String oblique, String accusative, Gender gender) {}

    private static final Map<String, Head> HEADS = new HashMap<>();

    static {
        // institucioni, institucionit, institucionin
        all(
                "i it in",
                Gender.MASCULINE,
                "Institucioni Komiteti Këshilli Inspektorati Shërbimi Fondacioni Instituti Spitali Mekanizmi Autoriteti "
                        + "Koordinatori Prefekti Nënprefekti Kryeministri Ministri Kryetari Drejtori Sekretari "
                        + "Përfaqësuesi Titullari Avokati Komisioneri Departamenti Sektori Seksioni Komisioni Bordi "
                        + "Grupi Sekretariati Komisariati Reparti Universiteti Gjimnazi Kopshti Konvikti Projekti "
                        + "Programi Fondi Forumi Rrjeti Kuvendi Misioni Parlamenti Presidenti Arkivi Rrethi");
        // qarku, qarkut, qarkun
        all("u ut un", Gender.MASCULINE, "Qarku");
        // bashkia, bashkisë, bashkinë
        all(
                "ia isë inë",
                Gender.FEMININE,
                "Bashkia Drejtoria Njësia Agjencia Prokuroria Policia Ministria Shoqëria Akademia Avokatia Kompania "
                        + "Kryesia");
        // zyra, zyrës, zyrën
        all(
                "a ës ën",
                Gender.FEMININE,
                "Zyra Qendra Organizata Shoqata Shkolla Tryeza Prefektura Nënprefektura Dega Gjykata Komuna Strehëza "
                        + "Klinika Linja Dhoma Federata Aleanca Ambasada Banka Drejtoresha");
        // kryetarja, kryetares, kryetaren
        all(
                "ja es en",
                Gender.FEMININE,
                "Kryetarja Prefektja Nënprefektja Përfaqësuesja Sekretarja Koordinatorja Ministrja Avokatja");
    }

    private Heads() {}

    private static void all(String endings, Gender gender, String nominatives) {
        String[] ending = endings.split(" ");
        for (String nominative : nominatives.split(" ")) {
            String stem = nominative.substring(0, nominative.length() - ending[0].length());
            Head head = new Head(nominative, stem + ending[1], stem + ending[2], gender);
            HEADS.put(nominative, head);
            HEADS.put(
                    small(nominative),
                    new Head(small(nominative), small(head.oblique()), small(head.accusative()), gender));
        }
    }

    private static String small(String word) {
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** The head noun that a word is the definite nominative of, or null. */
    static @Nullable Head of(String word) {
        return HEADS.get(word);
    }
}
