package al.krat.intake;

import al.krat.domain.BodyKind;
import al.krat.domain.Committee;
import al.krat.domain.Committees;
import al.krat.domain.Conventions;
import al.krat.domain.Directory;
import al.krat.domain.Institution;
import al.krat.domain.Person;
import al.krat.domain.Place;
import al.krat.domain.Places;
import al.krat.domain.Qark;
import al.krat.domain.Seat;
import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code krat.yaml}. */
final class WorkspaceReader {

    private static final Map<String, BodyKind> BODIES =
            Map.of("krat", BodyKind.KRAT, "ttat", BodyKind.TTAT, "tryezateknike", BodyKind.TTAT);

    private final Problems problems;
    private final Map<String, Place> places = new HashMap<>();

    WorkspaceReader(String file) {
        this.problems = new Problems(file);
    }

    Workspace read(byte[] bytes) {
        Tree tree = TreeFile.read(Workspace.FILE, bytes, problems);
        if (tree == null) {
            return result(null, List.of(), empty(null));
        }
        Keys keys = Keys.of(
                tree,
                problems,
                "qarku|qark|region",
                "modeli|pack|template",
                "organi|organet|body|bodies",
                "institucionet|institutions",
                "vendet|anetaret|seats|members",
                "personat|persons|people",
                "konventat|rregullat|conventions|rules");
        Qark qark = qark(keys);
        List<BodyKind> bodies = bodies(keys, "organi", problems);
        Committee known = qark == null ? empty(null) : Committees.ofQark(qark);
        List<Institution> institutions = new InstitutionsReader(problems).read(keys.items("institucionet"), known);
        var directory = Directory.of(new Committee(qark, institutions, List.of(), List.of(), Conventions.DEFAULT));
        var people = new PeopleReader(problems, places);
        people.read(keys.items("personat"));
        List<Seat> seats =
                new SeatsReader(problems, places, institutions, directory, people, bodies).read(keys.items("vendet"));
        Tree conventions = keys.tree("konventat");
        Conventions rules =
                conventions == null ? Conventions.DEFAULT : new ConventionsReader(problems, places).read(conventions);
        List<Person> persons = people.people();
        return result(keys.text("modeli"), bodies, new Committee(qark, institutions, seats, persons, rules));
    }

    private Workspace result(@Nullable String pack, List<BodyKind> bodies, Committee committee) {
        return new Workspace(committee, pack, bodies, problems.findings(), new Places(places));
    }

    private static Committee empty(@Nullable Qark qark) {
        return new Committee(qark, List.of(), List.of(), List.of(), Conventions.DEFAULT);
    }

    private @Nullable Qark qark(Keys keys) {
        String text = keys.required("qarku");
        if (text == null) {
            return null;
        }
        String key = Folding.ascii(text);
        for (Qark qark : Qark.values()) {
            if (qark.key().equals(key) || qark.code().equalsIgnoreCase(text)) {
                return qark;
            }
        }
        var names = new ArrayList<String>();
        for (Qark qark : Qark.values()) {
            names.add(qark.key());
        }
        problems.add(
                FileCode.UNKNOWN_WORD, keys.mark("qarku"), Map.of("word", text, "known", String.join(", ", names)));
        return null;
    }

    static List<BodyKind> bodies(Keys keys, String key, Problems problems) {
        var bodies = new ArrayList<BodyKind>();
        for (String text : keys.texts(key)) {
            BodyKind body = keys.word(text, keys.mark(key), BODIES);
            if (body != null && !bodies.contains(body)) {
                bodies.add(body);
            }
        }
        return bodies;
    }
}
