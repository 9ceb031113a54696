package al.krat.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Declension;
import al.krat.language.Noun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class CommitteesTest {

    @ParameterizedTest
    @EnumSource(Qark.class)
    void everyNameIsDeclaredInItsFormsAndKeysAreUnique(Qark qark) {
        Committee committee = Committees.ofQark(qark);
        List<String> keys =
                committee.institutions().stream().map(Institution::key).toList();
        assertEquals(keys.size(), keys.stream().distinct().count());
        for (Institution institution : committee.institutions()) {
            assertTrue(institution.key().matches("[a-z0-9]+(-[a-z0-9]+)*"), institution.key());
            assertNotNull(institution.english(), institution.key());
            for (Institution.Name name : institution.names()) {
                words(name).forEach(words -> {
                    assertFalse(words.isBlank(), institution.key());
                    assertFalse(words.contains("{"), words);
                    assertEquals(Normalizer.normalize(words, Normalizer.Form.NFC), words);
                });
                boolean foreign = name.noun().nominative().equals(name.noun().oblique());
                assertEquals(!foreign, name.noun().declined(), institution.key());
            }
        }
    }

    private static Stream<String> words(Institution.Name name) {
        return Stream.of(
                name.noun().nominative(), name.noun().oblique(), name.noun().accusative());
    }

    @ParameterizedTest
    @EnumSource(Qark.class)
    void noAliasMeansTwoInstitutions(Qark qark) {
        var owners = new HashMap<String, String>();
        for (Institution institution : Committees.ofQark(qark).institutions()) {
            var forms = new ArrayList<>(institution.aliases());
            institution.names().forEach(name -> words(name).forEach(forms::add));
            for (String form : forms) {
                String owner = owners.put(NameIndex.key(form), institution.key());
                assertTrue(owner == null || owner.equals(institution.key()), form + " " + owner);
            }
        }
    }

    @Test
    void theFormsAgreeWithTheRulesOfDeclension() {
        int derived = 0;
        for (Institution institution : Committees.ofQark(Qark.DURRES).institutions()) {
            for (Institution.Name name : institution.names()) {
                Noun rule = Declension.derive(name.noun().nominative()).orElse(null);
                if (rule != null) {
                    assertEquals(rule, name.noun());
                    derived++;
                }
            }
        }
        assertTrue(derived > 20, "the rules know most heads: " + derived);
    }

    @Test
    void theFormsOfAliasesAgreeWithTheRulesOfDeclension() {
        for (Institution institution : Committees.ofQark(Qark.DURRES).institutions()) {
            List<String> aliases = institution.aliases();
            for (String alias : aliases) {
                Declension.derive(alias).ifPresent(rule -> {
                    assertTrue(aliases.contains(rule.oblique()), alias + " → " + rule.oblique());
                    assertTrue(aliases.contains(rule.accusative()), alias + " → " + rule.accusative());
                });
            }
        }
    }

    @Test
    void namesFollowOneAnotherWithoutGapOrOverlap() {
        for (Institution institution : Committees.ofQark(Qark.BERAT).institutions()) {
            LocalDate end = null;
            for (Institution.Name name : institution.names()) {
                assertEquals(end == null ? null : end.plusDays(1), name.from(), institution.key());
                end = name.to();
            }
            assertEquals(null, end, institution.key() + " has a name today");
        }
    }

    @Test
    void thereAreSixtyOneMunicipalities() {
        Map<Qark, Integer> expected = new LinkedHashMap<>();
        int[] counts = {5, 4, 3, 7, 6, 7, 6, 3, 3, 5, 5, 7};
        int all = 0;
        for (Qark qark : Qark.values()) {
            expected.put(qark, counts[qark.ordinal()]);
            assertEquals(expected.get(qark), Municipality.of(qark).size(), qark.key());
            all += (int) Committees.ofQark(qark).institutions().stream()
                    .filter(Institution::municipality)
                    .count();
        }
        assertEquals(61, all);
    }

    @Test
    void proseHasItsGenitive() {
        assertEquals("Durrësit", Municipality.genitive(Qark.DURRES));
        assertEquals("Dibrës", Municipality.genitive(Qark.DIBER));
        for (Qark qark : Qark.values()) {
            assertFalse(Municipality.genitive(qark).isEmpty());
        }
    }

    @Test
    void placeNamesStandUnchangedBehindTheHead() {
        Institution kruja =
                Committees.ofQark(Qark.DURRES).institution("bashkia-kruje").orElseThrow();
        assertEquals("Bashkisë Krujë", kruja.nameOn(null).oblique());
        assertTrue(kruja.municipality());
    }

    @Test
    void aNameNearAnUnconfirmedChangeIsUnsure() {
        Institution work =
                Committees.ofQark(Qark.DURRES).institution("zyra-e-punes").orElseThrow();
        assertFalse(work.verified());
        assertTrue(work.isNameUnsureOn(LocalDate.of(2019, 6, 28)));
        assertFalse(work.isNameUnsureOn(LocalDate.of(2018, 6, 28)));
        assertFalse(work.isNameUnsureOn(LocalDate.of(2023, 6, 28)));
        assertFalse(work.isNameUnsureOn(null));
        assertEquals(
                "Drejtoria Rajonale e Punësimit Durrës",
                work.nameOn(LocalDate.of(2018, 6, 28)).nominative());
        Institution police =
                Committees.ofQark(Qark.DURRES).institution("policia").orElseThrow();
        assertTrue(police.verified());
        assertFalse(police.isNameUnsureOn(LocalDate.of(2019, 6, 28)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"institutions.yaml", "municipalities.yaml"})
    void theQuickReaderReadsWhatAnyYamlReaderReads(String resource) throws IOException {
        try (InputStream in = Committees.class.getResourceAsStream(resource)) {
            assertNotNull(in);
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            var expected = new LinkedHashMap<String, Map<String, List<String>>>();
            Map<?, ?> loaded = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            loaded.forEach((key, block) -> expected.put((String) key, fields(block)));
            assertEquals(expected, Listing.parse(text));
        }
    }

    private static Map<String, List<String>> fields(Object block) {
        var fields = new LinkedHashMap<String, List<String>>();
        if (block instanceof Map<?, ?> map) {
            map.forEach((name, value) -> fields.put((String) name, rows(value)));
        } else {
            fields.put(Listing.ROWS, rows(block));
        }
        return fields;
    }

    private static List<String> rows(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of((String) value);
    }
}
