package al.krat.domain;

import al.krat.language.Folding;
import al.krat.language.Gender;
import al.krat.language.GrammaticalNumber;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The committees as they ship: what is known of each qark before anybody has said who sits. */
public final class Committees {

    private static final String PLACE = "{qark}";
    private static final String MUNICIPALITIES_FOLLOW = "keshilli-i-qarkut";
    private static final Map<Qark, Committee> BY_QARK = new ConcurrentHashMap<>();

    private Committees() {}

    /**
     * A qark's committee: its institutions and municipalities in order of precedence, no seats, no people, the usual
     * conventions.
     */
    public static Committee ofQark(Qark qark) {
        return BY_QARK.computeIfAbsent(qark, Committees::read);
    }

    private static Committee read(Qark qark) {
        var institutions = new ArrayList<Institution>();
        Listing.read("institutions.yaml").forEach((key, fields) -> {
            institutions.add(institution(key, fields, qark));
            if (key.equals(MUNICIPALITIES_FOLLOW)) {
                Municipality.of(qark).forEach(each -> institutions.add(municipality(each)));
            }
        });
        return new Committee(qark, institutions, List.of(), List.of(), Conventions.DEFAULT);
    }

    private static Institution institution(String key, Map<String, List<String>> fields, Qark qark) {
        var names = new ArrayList<Institution.Name>();
        for (String row : fields.getOrDefault("names", fields.getOrDefault("name", List.of()))) {
            names.add(name(row.replace(PLACE, qark.albanianName()), fields.get("head")));
        }
        var aliases = new ArrayList<String>();
        for (String row : fields.getOrDefault("aliases", List.of())) {
            aliases.addAll(Listing.cells(row.replace(PLACE, qark.albanianName()), '|'));
        }
        var feminine = new ArrayList<Noun>();
        for (String row : fields.getOrDefault("feminine", List.of())) {
            List<String> cells = Listing.cells(row.replace(PLACE, qark.albanianName()), '|');
            feminine.add(Noun.declared(cells.get(0), cells.get(1), cells.get(2), Gender.FEMININE));
        }
        String english = fields.getOrDefault("english", List.of(key)).get(0).replace(PLACE, qark.albanianName());
        // one name was never switched, so there is nothing to confirm
        return new Institution(key, names, aliases, feminine, false, english, null, names.size() == 1);
    }

    private static Institution.Name name(String row, @Nullable List<String> head) {
        List<String> cells = Listing.cells(row, '|');
        if (cells.size() == 1) {
            return new Institution.Name(head == null ? Noun.undeclined(row) : apposed(row, head.get(0)), null, null);
        }
        String gender = cells.get(3);
        var noun = new Noun(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                gender.charAt(0) == 'f' ? Gender.FEMININE : Gender.MASCULINE,
                gender.endsWith("p") ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR,
                true);
        String time = Listing.cell(cells, 4);
        int dots = time == null ? -1 : time.indexOf("..");
        return new Institution.Name(
                noun,
                time == null ? null : day(time.substring(0, dots)),
                time == null ? null : day(time.substring(dots + 2)),
                Listing.cell(cells, 5));
    }

    private static Noun apposed(String words, String head) {
        List<String> cells = Listing.cells(head, '|');
        Gender gender = cells.get(2).equals("f") ? Gender.FEMININE : Gender.MASCULINE;
        return Noun.apposed(words, cells.get(0), cells.get(1), gender);
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    private static Institution municipality(Municipality municipality) {
        String name = municipality.name();
        var names = new ArrayList<Institution.Name>();
        LocalDate until = municipality.formerUntil();
        if (municipality.former() != null && until != null) {
            names.add(new Institution.Name(bashkia(municipality.former()), null, until));
        }
        names.add(new Institution.Name(bashkia(name), until == null ? null : until.plusDays(1), null));
        var aliases = new ArrayList<String>();
        for (String spelling : municipality.spellings()) {
            Noun noun = bashkia(spelling);
            aliases.addAll(List.of(noun.nominative(), noun.oblique(), noun.accusative()));
        }
        if (municipality.genitive() != null) {
            String genitive = municipality.genitive();
            aliases.addAll(List.of("Bashkia e " + genitive, "Bashkisë së " + genitive, "Bashkinë e " + genitive));
        }
        String key = Folding.ascii("bashkia " + name);
        return new Institution(key, names, aliases, true, "Municipality of " + name, null, names.size() == 1);
    }

    private static Noun bashkia(String name) {
        return Noun.declared("Bashkia " + name, "Bashkisë " + name, "Bashkinë " + name, Gender.FEMININE);
    }
}
