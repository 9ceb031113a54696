package al.krat.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The nouns that names of institutions, offices and papers begin with, by how they are declined. */
final class Heads {

    /** A head noun's definite forms. */
    record Head(String nominative, String oblique, String accusative, Gender gender) {}

    private static final Map<String, Head> HEADS = new HashMap<>();

    static {
        // institucioni, institucionit, institucionin
        all("i it in", Gender.MASCULINE, """
                Institucioni Komiteti Këshilli Inspektorati Shërbimi Fondacioni Instituti Spitali Mekanizmi Autoriteti
                Departamenti Sektori Seksioni Komisioni Bordi Grupi Sekretariati Komisariati Reparti Universiteti
                Gjimnazi Kopshti Konvikti Fondi Forumi Rrjeti Kuvendi Misioni Parlamenti Arkivi Rrethi
                Koordinatori Prefekti Nënprefekti Kryeministri Ministri Presidenti Kryetari Zëvendëskryetari Drejtori
                Sekretari Përfaqësuesi Zëvendësuesi Titullari Avokati Komisioneri Anëtari Përgjegjësi Specialisti
                Procesverbali Takimi Rendi Kalendari Raporti Njoftimi Regjistri Angazhimi Afati Rekomandimi Vendimi
                Urdhri Plani Kuorumi Votimi Aneksi Protokolli Nënshkrimi Treguesi Objektivi Numri Muaji Viti Projekti
                Programi""");
        // qarku, qarkut, qarkun
        all("u ut un", Gender.MASCULINE, "Qarku Rreziku");
        // bashkia, bashkisë, bashkinë
        all("ia isë inë", Gender.FEMININE, """
                Bashkia Drejtoria Njësia Agjencia Prokuroria Policia Ministria Shoqëria Akademia Avokatia Kompania
                Kryesia Shëndetësia Qeveria""");
        // zyra, zyrës, zyrën
        all("a ës ën", Gender.FEMININE, """
                Zyra Qendra Organizata Shoqata Shkolla Tryeza Prefektura Nënprefektura Dega Gjykata Komuna Strehëza
                Klinika Linja Dhoma Federata Aleanca Ambasada Banka Drejtoresha
                Ftesa Listëprezenca Analiza Shkresa Detyra Vota Shtojca Vula Salla Shtylla Problematika Praktika
                Viktima""");
        // kryetarja, kryetares, kryetaren
        all("ja es en", Gender.FEMININE, """
                Kryetarja Zëvendëskryetarja Prefektja Nënprefektja Përfaqësuesja Sekretarja Koordinatorja Ministrja
                Avokatja Anëtarja Specialistja Rregullorja""");
        // mbledhja, mbledhjes, mbledhjen
        all("ja jes jen", Gender.FEMININE, "Mbledhja Pyetja Lëvizja");
    }

    private Heads() {}

    private static void all(String endings, Gender gender, String nominatives) {
        String[] ending = endings.split(" ");
        for (String nominative : nominatives.split("\\s+")) {
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
