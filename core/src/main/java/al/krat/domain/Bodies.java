package al.krat.domain;

import al.krat.language.Gender;
import al.krat.language.Noun;
import org.jspecify.annotations.Nullable;

/** The names of the bodies, in their cases, with their qark («Komitetit Rajonal Antitrafik të Qarkut Durrës»). */
public final class Bodies {

    private static final Noun KRAT = Noun.declared(
            "Komiteti Rajonal Antitrafik",
            "Komitetit Rajonal Antitrafik",
            "Komitetin Rajonal Antitrafik",
            Gender.MASCULINE);
    private static final Noun TTAT = Noun.declared(
            "Tryeza Teknike Antitrafik", "Tryezës Teknike Antitrafik", "Tryezën Teknike Antitrafik", Gender.FEMININE);

    private Bodies() {}

    /** A body's name in its cases. */
    public static Noun name(Body body) {
        return switch (body.kind()) {
            case KRAT -> KRAT;
            case TTAT -> TTAT;
            case OTHER -> Noun.undeclined(body.name() == null ? "" : body.name());
        };
    }

    /** A body's name with its qark; between the head and «Qarkut» stands an adjective, so the oblique takes «të». */
    public static Noun name(Body body, @Nullable Qark qark) {
        Noun name = name(body);
        if (qark == null || !name.declined()) {
            return name;
        }
        String of = " Qarkut " + qark.albanianName();
        return Noun.declared(
                name.nominative() + (name.gender() == Gender.FEMININE ? " e" : " i") + of,
                name.oblique() + " të" + of,
                name.accusative() + " të" + of,
                name.gender());
    }

    /** The English name. */
    public static String english(Body body, @Nullable Qark qark) {
        String of = qark == null ? "" : " of " + qark.albanianName();
        return switch (body.kind()) {
            case KRAT -> "Regional Anti-Trafficking Committee" + of;
            case TTAT -> "Anti-Trafficking Technical Roundtable" + of;
            case OTHER -> body.name() == null ? "" : body.name();
        };
    }

    /** The short name, «KRAT». */
    public static String shortName(Body body) {
        return body.kind() == BodyKind.OTHER
                ? (body.name() == null ? "" : body.name())
                : body.kind().name();
    }
}
