package al.krat.intake.notes;

import al.krat.domain.Body;
import al.krat.domain.BodyKind;
import al.krat.domain.Qark;
import al.krat.language.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the bodies that meet: «KRAT Durrës, Tryeza Teknike». */
final class BodyReader {

    private static final Map<BodyKind, List<String>> NAMES = Map.of(
            BodyKind.KRAT,
            List.of(
                    "Komiteti Rajonal i Luftës kundër Trafikimit të Personave",
                    "Komiteti Rajonal i Luftës kundër Trafikimit të Qenieve Njerëzore",
                    "Komiteti Rajonal i Luftës kundër Trafikut të Qenieve Njerëzore",
                    "Komiteti Rajonal Antitrafik",
                    "Komiteti Rajonal Anti Trafik",
                    "Komiteti Rajonal Anti-Trafik",
                    "Komiteti Rajonal",
                    "KRAT"),
            BodyKind.TTAT,
            List.of(
                    "Tryeza Teknike Antitrafik",
                    "Tryeza Teknike Anti Trafik",
                    "Tryeza Teknike Anti-Trafik",
                    "Tryeza Teknike",
                    "TTAT"));

    /** A body and what stands behind its name. */
    private record Named(BodyKind kind, String rest) {}

    private final @Nullable Qark qark;
    private final Report report;

    BodyReader(@Nullable Qark qark, Report report) {
        this.qark = qark;
        this.report = report;
    }

    /** Reads all bodies; one of another qark, or of another name, is kept in its words. */
    List<Body> read(Typed typed) {
        var bodies = new ArrayList<Body>();
        for (int[] semicolon : typed.enclosures().split(';')) {
            Typed part = typed.cut(semicolon[0], semicolon[1]);
            for (int[] comma : part.enclosures().split(',')) {
                Typed piece = part.cut(comma[0], comma[1]);
                int and = piece.text.indexOf(" dhe ");
                boolean two = and > 0 && known(piece.cut(0, and)) != null;
                for (Typed name : two ? List.of(piece.cut(0, and), piece.from(and + 5)) : List.of(piece)) {
                    if (!name.isUnknown()) {
                        report.place("bodies[" + bodies.size() + "]", name);
                        bodies.add(body(name));
                    }
                }
            }
        }
        return bodies;
    }

    private Body body(Typed name) {
        Named known = known(name);
        if (known != null) {
            Qark named = qarkIn(known.rest());
            if (known.rest().isEmpty() || (named != null && (qark == null || named == qark))) {
                return new Body(known.kind(), null);
            }
            if (named != null && qark != null) {
                report.add(NotesCode.BODY_ELSEWHERE, name, Map.of("words", name.text, "qark", qark.albanianName()));
            }
            return new Body(BodyKind.OTHER, name.text);
        }
        List<String> all =
                NAMES.values().stream().flatMap(List::stream).sorted().toList();
        Nearest.of(name.text, all)
                .ifPresent(near -> report.add(NotesCode.NAME_NEAR, name, Map.of("words", name.text, "name", near)));
        return new Body(BodyKind.OTHER, name.text);
    }

    private static @Nullable Named known(Typed name) {
        String folded = name.folded().text.replace("(krat)", "").replace("(ttat)", "");
        for (Map.Entry<BodyKind, List<String>> body : NAMES.entrySet()) {
            for (String each : body.getValue()) {
                var cursor = new Cursor(folded);
                if (cursor.takeWords(Folded.of(each).text)) {
                    return new Named(body.getKey(), withoutEnding(cursor.rest().strip()));
                }
            }
        }
        return null;
    }

    /** Behind «KRAT-it» only what follows the ending. */
    private static String withoutEnding(String rest) {
        int blank = rest.indexOf(' ');
        return !rest.startsWith("-") ? rest : blank < 0 ? "" : rest.substring(blank + 1);
    }

    private static @Nullable Qark qarkIn(String rest) {
        var cursor = new Cursor(rest);
        cursor.takeAny(List.of("i qarkut", "e qarkut", "te qarkut", "qarku", "qarkut", "i", "e"));
        String name = cursor.rest().strip();
        for (Qark each : Qark.values()) {
            boolean named =
                    name.equals(Folded.of(each.albanianName()).text) || name.equals(Folded.of(each.seat()).text);
            if (named) {
                return each;
            }
        }
        return null;
    }

    /** The qark that the bodies of a head are of, or empty. */
    static Optional<Qark> qark(Typed typed) {
        for (int[] comma : typed.enclosures().split(',')) {
            Named known = known(typed.cut(comma[0], comma[1]));
            Qark qark = known == null ? null : qarkIn(known.rest());
            if (qark != null) {
                return Optional.of(qark);
            }
        }
        return Optional.empty();
    }
}
