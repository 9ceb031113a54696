package al.krat.intake;

import al.krat.domain.Honorific;
import al.krat.domain.Named;
import al.krat.domain.Person;
import al.krat.domain.Place;
import al.krat.domain.Visibility;
import al.krat.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code personat}, and people whom a seat names without their being listed. */
final class PeopleReader {

    private static final Map<String, Honorific> HONORIFICS = Map.of(
            "z", Honorific.MR,
            "zoti", Honorific.MR,
            "mr", Honorific.MR,
            "znj", Honorific.MRS,
            "zj", Honorific.MRS,
            "zonja", Honorific.MRS,
            "mrs", Honorific.MRS,
            "ms", Honorific.MRS);

    private final Problems problems;
    private final Map<String, Place> places;
    private final List<Person> people = new ArrayList<>();

    PeopleReader(Problems problems, Map<String, Place> places) {
        this.problems = problems;
        this.places = places;
    }

    List<Person> people() {
        return people;
    }

    void read(List<Tree> entries) {
        for (Tree entry : entries) {
            Keys keys = Keys.of(
                    entry,
                    problems,
                    "çelësi|key",
                    "emri|name",
                    "titulli|honorific|title",
                    "funksioni|function",
                    "email|e-mail|posta",
                    "telefon|telefoni|phone",
                    "i brendshëm|e brendshme|internal");
            String name = keys.required("emri");
            if (name == null) {
                continue;
            }
            Honorific honorific = keys.word("titulli", HONORIFICS);
            Named named = named(name, honorific, keys.text("funksioni"));
            String key = keys.text("çelësi");
            add(
                    new Person(
                            free(key == null ? Folding.ascii(String.valueOf(named.name())) : Folding.ascii(key)),
                            named,
                            keys.text("email"),
                            keys.text("telefon"),
                            keys.truth("i brendshëm", false) ? Visibility.INTERNAL : Visibility.PUBLIC),
                    keys.mark());
        }
    }

    /** The key of a person by key or name; one who is not listed is added. */
    String holder(String words, Tree.Mark mark) {
        String key = Folding.ascii(words);
        Named named = named(words, null, null);
        String name = Folding.fold(String.valueOf(named.name()));
        for (Person person : people) {
            if (person.key().equals(key)
                    || Folding.fold(String.valueOf(person.name().name())).equals(name)) {
                return person.key();
            }
        }
        Person person =
                new Person(free(Folding.ascii(String.valueOf(named.name()))), named, null, null, Visibility.PUBLIC);
        add(person, mark);
        return person.key();
    }

    private void add(Person person, Tree.Mark mark) {
        places.put("people[" + people.size() + "]", problems.place(mark));
        people.add(person);
    }

    private String free(String key) {
        String free = key;
        for (int n = 2; taken(free); n++) {
            free = key + "-" + n;
        }
        return free;
    }

    private boolean taken(String key) {
        return people.stream().anyMatch(person -> person.key().equals(key));
    }

    /** «znj. Ana Hoxha» */
    private static Named named(String words, @Nullable Honorific said, @Nullable String function) {
        int blank = words.indexOf(' ');
        Honorific before = blank < 0 ? null : HONORIFICS.get(Folding.ascii(words.substring(0, blank)));
        String name = before == null ? words : words.substring(blank + 1).strip();
        Honorific honorific = said == null ? before : said;
        return new Named(honorific, name, function, honorific == null ? null : honorific.gender());
    }
}
