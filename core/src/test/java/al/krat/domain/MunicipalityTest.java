package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Collation;
import al.krat.language.Declension;
import al.krat.language.Gender;
import al.krat.language.Noun;
import java.text.Collator;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class MunicipalityTest {

    /** The Albanian alphabet for the JDK, whose own data has none. */
    private static final String RULES = "& C < ç , Ç & D < dh , dH , Dh , DH & E < ë , Ë & G < gj , gJ , Gj , GJ"
            + " & L < ll , lL , Ll , LL & N < nj , nJ , Nj , NJ & R < rr , rR , Rr , RR & S < sh , sH , Sh , SH"
            + " & T < th , tH , Th , TH & X < xh , xH , Xh , XH & Z < zh , zH , Zh , ZH";

    private static Municipality municipality(Qark qark, String name) {
        return Municipality.of(qark).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Qark qark(String name) {
        return Arrays.stream(Qark.values())
                .filter(each -> each.albanianName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "municipalities.csv", delimiter = '|')
    void hasItsFormsAndItsQark(
            String qark, String seat, String proseGenitive, String name, String definite, String genitive) {
        assertEquals(seat, qark(qark).seat());
        assertEquals(proseGenitive, Municipality.genitive(qark(qark)));
        Municipality municipality = municipality(qark(qark), name);
        if (definite.equals("-")) {
            assertNull(municipality.definite());
            assertNull(municipality.genitive());
            return;
        }
        assertEquals(definite, municipality.definite());
        assertEquals(genitive, municipality.genitive());
    }

    /** «Bashkia Durrës, Bashkisë Durrës, Bashkinë Durrës»: the place stays as it is. */
    @ParameterizedTest
    @CsvFileSource(resources = "municipalities.csv", delimiter = '|')
    void followsItsHeadUnchanged(
            String qark, String seat, String proseGenitive, String name, String definite, String genitive) {
        Noun expected = Noun.declared("Bashkia " + name, "Bashkisë " + name, "Bashkinë " + name, Gender.FEMININE);
        assertEquals(expected, Declension.derive("Bashkia " + name).orElseThrow());
        Directory directory = Directory.of(Committees.ofQark(qark(qark)));
        for (String form : List.of(expected.nominative(), expected.oblique(), expected.accusative())) {
            assertTrue(directory.find(form) instanceof Directory.Match.Exact, form);
        }
        if (!genitive.equals("-")) {
            assertTrue(directory.find("Bashkisë së " + genitive) instanceof Directory.Match.Exact, genitive);
        }
    }

    @ParameterizedTest
    @EnumSource(Qark.class)
    void qarqeAreDeclinedAsOfficesAndAsPlaces(Qark qark) {
        String name = qark.albanianName();
        assertEquals(
                Noun.declared("Qarku " + name, "Qarkut " + name, "Qarkun " + name, Gender.MASCULINE),
                Declension.derive("Qarku " + name).orElseThrow());
        String genitive = Municipality.genitive(qark);
        assertEquals(
                Noun.declared("qarku i " + genitive, "qarkut të " + genitive, "qarkun e " + genitive, Gender.MASCULINE),
                Declension.derive("qarku i " + genitive).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Qark.class)
    void standInAlphabeticalOrder(Qark qark) {
        List<String> names =
                Municipality.of(qark).stream().map(Municipality::name).toList();
        assertEquals(names.stream().sorted(Collation.comparator()).toList(), names);
    }

    @Test
    void twoCollatorsAgreeOnAllOfThem() throws ParseException {
        var names = new ArrayList<String>();
        for (Qark qark : Qark.values()) {
            Municipality.of(qark).forEach(each -> names.add(each.name()));
        }
        Collections.shuffle(names, new Random(115));
        RuleBasedCollator root = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        RuleBasedCollator rules = new RuleBasedCollator(root.getRules() + RULES);
        List<String> sorted = names.stream().sorted(Collation.comparator()).toList();
        assertEquals(61, sorted.size());
        assertEquals(sorted, names.stream().sorted(rules::compare).toList());
    }

    @Test
    void qarqeStandInAlphabeticalOrderToo() {
        List<String> names =
                Arrays.stream(Qark.values()).map(Qark::albanianName).toList();
        assertEquals(names.stream().sorted(Collation.comparator()).toList(), names);
        List<String> keys = Arrays.stream(Qark.values()).map(Qark::key).toList();
        assertEquals(keys.stream().sorted().toList(), keys, "plain order of keys is the same");
    }
}
