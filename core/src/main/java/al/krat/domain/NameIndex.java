package al.krat.domain;

import al.krat.language.Acronym;
import al.krat.language.Declension;
import al.krat.language.Folding;
import al.krat.language.Noun;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The folded forms of all names of a committee's institutions. */
final class NameIndex {

    /**
     * A form that a name may be typed in.
     *
     * @param institution whose name it is
     * @param name the dated name it is a form of; null for an alias
     * @param words the form as declared
     */
    record Form(Institution institution, Institution.@Nullable Name name, String words) {
        boolean on(LocalDate day) {
            return name == null || name.on(day);
        }
    }

    /** Longer texts hold no name. */
    private static final int MAX_LENGTH = 200;

    private final Map<String, List<Form>> byName = new HashMap<>();
    private final Set<String> acronyms = new HashSet<>();
    private final Set<String> local = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final PlaceTails tails;
    private int maxWords;

    private NameIndex(PlaceTails tails) {
        this.tails = tails;
    }

    static NameIndex of(Committee committee) {
        var index = new NameIndex(PlaceTails.of(committee.qark()));
        Qark qark = committee.qark();
        // what ships declares the forms of its aliases; to derive them would take ten times the time of all the rest
        Set<Institution> shipped = Collections.newSetFromMap(new IdentityHashMap<>());
        if (qark != null) {
            shipped.addAll(Committees.ofQark(qark).institutions());
        }
        committee.institutions().forEach(each -> index.add(each, !shipped.contains(each)));
        return index;
    }

    /** How words are compared: folded, quotes left out. */
    static String key(String words) {
        String folded = Folding.fold(words);
        return folded.indexOf('"') < 0 ? folded : folded.replace("\"", "");
    }

    private void add(Institution institution, boolean own) {
        var forms = new ArrayList<Form>();
        for (Institution.Name name : institution.names()) {
            for (String words : forms(name.noun())) {
                forms.add(new Form(institution, name, words));
            }
        }
        for (String alias : institution.aliases()) {
            forms.add(new Form(institution, null, alias));
            if (Acronym.isAcronym(alias)) {
                acronyms.add(key(alias));
            } else if (own) {
                Declension.derive(alias)
                        .ifPresent(noun -> forms(noun).forEach(words -> forms.add(new Form(institution, null, words))));
            }
        }
        for (Form form : forms) {
            String name = key(form.words());
            put(name, form);
            String withoutPlace = institution.municipality() ? null : tails.cut(name);
            if (withoutPlace != null) {
                local.add(institution.key());
                put(withoutPlace, form);
            }
            int blank = name.indexOf(' ');
            if (blank > 0 && hasHead(form)) {
                String head = name.substring(0, blank);
                heads.add(head);
                if (institution.municipality()) {
                    put(head, form);
                }
            }
        }
    }

    /** Whether a form begins with a noun: «Drejtoria Vendore», «organizatës “World Vision”», not «World Vision». */
    private static boolean hasHead(Form form) {
        Noun noun = form.name() == null ? null : form.name().noun();
        return noun != null
                && noun.declined()
                && !(noun.isApposed() && form.words().equals(noun.nominative()));
    }

    private static List<String> forms(Noun noun) {
        return noun.declined()
                ? List.of(noun.nominative(), noun.oblique(), noun.accusative())
                : List.of(noun.nominative());
    }

    private void put(String name, Form form) {
        byName.computeIfAbsent(name, key -> new ArrayList<>(1)).add(form);
        int words = 1;
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', blank + 1)) {
            words++;
        }
        maxWords = Math.max(maxWords, words);
    }

    /** The forms that folded words are, or none. */
    List<Form> forms(String folded) {
        if (folded.isEmpty() || folded.length() > MAX_LENGTH) {
            return List.of();
        }
        List<Form> forms = plain(folded);
        if (!forms.isEmpty()) {
            return forms;
        }
        String withoutPlace = tails.cut(folded);
        return withoutPlace == null
                ? List.of()
                : plain(withoutPlace).stream()
                        .filter(form -> local.contains(form.institution().key()))
                        .toList();
    }

    private List<Form> plain(String folded) {
        List<Form> forms = byName.get(folded);
        if (forms != null) {
            return forms;
        }
        return Acronym.bare(folded)
                .filter(acronyms::contains)
                .map(acronym -> byName.getOrDefault(acronym, List.of()))
                .orElse(List.of());
    }

    /** Whether a folded word begins the names of institutions. */
    boolean isHead(String word) {
        return heads.contains(word);
    }

    /** All folded names. */
    Set<String> names() {
        return byName.keySet();
    }

    PlaceTails tails() {
        return tails;
    }

    /** The ends of the words behind an offset, as many as a name with its place may have. */
    List<Integer> wordEnds(String text, int offset) {
        var ends = new ArrayList<Integer>();
        int last = Math.min(text.length(), offset + MAX_LENGTH);
        int words = 0;
        for (int i = offset + 1; i <= last && words < maxWords + PlaceTails.MAX_WORDS; i++) {
            boolean ended = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
            char before = text.charAt(i - 1);
            if (ended && !Character.isWhitespace(before) && ",;:.".indexOf(before) < 0) {
                ends.add(i);
            }
            if (Character.isWhitespace(before)) {
                words++;
            }
        }
        return ends;
    }
}
