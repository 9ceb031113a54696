package al.krat.intake;

import al.krat.domain.Committee;
import al.krat.domain.Directory;
import al.krat.domain.Institution;
import al.krat.language.Declension;
import al.krat.language.Folding;
import al.krat.language.Gender;
import al.krat.language.GrammaticalNumber;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code institucionet}: additions, and changes of what ships. An entry changes the institution whose key or name
 * it says, else it adds one.
 */
final class InstitutionsReader {

    private static final String[] NAME_KEYS = {
        "emri|name",
        "gjinore|gjinorja|genitive|oblique",
        "kallëzore|kallezorja|accusative",
        "gjinia|gender",
        "numri|number",
        "nga|from",
        "deri|to"
    };

    private static final Map<String, Gender> GENDERS = Map.of(
            "mashkullore", Gender.MASCULINE,
            "m", Gender.MASCULINE,
            "masculine", Gender.MASCULINE,
            "femerore", Gender.FEMININE,
            "f", Gender.FEMININE,
            "feminine", Gender.FEMININE);

    private static final Map<String, GrammaticalNumber> NUMBERS = Map.of(
            "njejes", GrammaticalNumber.SINGULAR,
            "shumes", GrammaticalNumber.PLURAL,
            "singular", GrammaticalNumber.SINGULAR,
            "plural", GrammaticalNumber.PLURAL);

    private final Problems problems;

    InstitutionsReader(Problems problems) {
        this.problems = problems;
    }

    /** The institutions that are known, with what the entries change and add. */
    List<Institution> read(List<Tree> entries, Committee known) {
        var institutions = new LinkedHashMap<String, Institution>();
        known.institutions().forEach(each -> institutions.put(each.key(), each));
        if (!entries.isEmpty()) {
            Directory directory = Directory.of(known);
            entries.forEach(entry -> read(entry, directory, institutions));
        }
        return new ArrayList<>(institutions.values());
    }

    private void read(Tree entry, Directory directory, Map<String, Institution> institutions) {
        var keys = new ArrayList<>(List.of(NAME_KEYS));
        keys.addAll(List.of(
                "çelësi|key",
                "emrat|names",
                "shkurtime|shkurtimet|aliases|emra të tjerë",
                "anglisht|english",
                "bashki|municipality",
                "pasardhësi|successor",
                "konfirmuar|verified"));
        Keys read = Keys.of(entry, problems, keys.toArray(String[]::new));
        String key = key(read, directory);
        if (key == null) {
            return;
        }
        Institution old = institutions.get(key);
        List<Institution.Name> names = names(read, old);
        if (names.isEmpty()) {
            if (!read.has("emri") && !read.has("emrat")) {
                problems.add(FileCode.MISSING_KEY, read.mark(), Map.of("key", "emri"));
            }
            return;
        }
        var aliases = new ArrayList<>(old == null ? List.of() : old.aliases());
        aliases.addAll(read.texts("shkurtime"));
        String english = read.text("anglisht");
        String successor = read.text("pasardhësi");
        institutions.put(
                key,
                new Institution(
                        key,
                        names,
                        aliases,
                        old == null ? List.of() : old.feminine(),
                        read.truth("bashki", old != null && old.municipality()),
                        english != null || old == null ? english : old.english(),
                        successor != null || old == null ? successor : old.successor(),
                        read.truth("konfirmuar", old == null || !names.equals(old.names()) || old.verified())));
    }

    private static @Nullable String key(Keys read, Directory directory) {
        String key = read.text("çelësi");
        if (key != null) {
            return Folding.ascii(key);
        }
        String name = read.has("emri") || !read.has("emrat") ? read.required("emri") : null;
        if (name == null) {
            return null;
        }
        return directory.find(name) instanceof Directory.Match.Exact exact ? exact.institution() : Folding.ascii(name);
    }

    private List<Institution.Name> names(Keys read, @Nullable Institution old) {
        var names = new ArrayList<Institution.Name>();
        for (Tree name : read.items("emrat")) {
            add(Keys.of(name, problems, NAME_KEYS), null, names);
        }
        if (read.has("emri")) {
            add(read, old, names);
        }
        return names.isEmpty() && old != null && !read.has("emrat") ? old.names() : names;
    }

    private void add(Keys read, @Nullable Institution old, List<Institution.Name> names) {
        String name = read.required("emri");
        if (name == null) {
            return;
        }
        boolean formsSaid = read.has("gjinore") || read.has("kallëzore");
        if (old != null && !formsSaid && isKnown(name, old)) {
            names.addAll(old.names());
            return;
        }
        LocalDate from = read.day("nga");
        LocalDate to = read.day("deri");
        names.add(new Institution.Name(noun(read, name, formsSaid), from, to));
    }

    /** Whether an entry only names what ships, to say something else of it. */
    private static boolean isKnown(String name, Institution old) {
        return old.names().stream().anyMatch(each -> forms(each.noun()).contains(Folding.fold(name)))
                || old.aliases().stream().anyMatch(alias -> Folding.fold(alias).equals(Folding.fold(name)));
    }

    private static List<String> forms(Noun noun) {
        return List.of(Folding.fold(noun.nominative()), Folding.fold(noun.oblique()), Folding.fold(noun.accusative()));
    }

    private Noun noun(Keys read, String name, boolean formsSaid) {
        Gender gender = read.word("gjinia", GENDERS);
        GrammaticalNumber number = read.word("numri", NUMBERS);
        Noun derived = Declension.derive(name).orElse(null);
        String oblique = formsSaid ? read.required("gjinore") : null;
        String accusative = formsSaid ? read.required("kallëzore") : null;
        if (oblique != null && accusative != null) {
            if (gender == null && derived == null) {
                problems.add(FileCode.MISSING_KEY, read.mark(), Map.of("key", "gjinia"));
            }
            Gender known = derived == null ? Gender.MASCULINE : derived.gender();
            return new Noun(
                    name,
                    oblique,
                    accusative,
                    gender == null ? known : gender,
                    number == null ? GrammaticalNumber.SINGULAR : number,
                    true);
        }
        if (derived != null && !formsSaid) {
            return derived;
        }
        if (!formsSaid) {
            problems.add(FileCode.FORMS_UNKNOWN, read.mark("emri"), Map.of("name", name));
        }
        return new Noun(
                name,
                name,
                name,
                gender == null ? Gender.MASCULINE : gender,
                number == null ? GrammaticalNumber.SINGULAR : number,
                false);
    }
}
