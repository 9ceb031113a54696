package al.krat.template.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.template.PackCode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoctorCodeTest {

    @Test
    void numbersAreItsOwn() {
        Set<Integer> numbers = new HashSet<>();
        Arrays.stream(PackCode.values()).forEach(code -> numbers.add(code.number()));
        for (DoctorCode code : DoctorCode.values()) {
            assertTrue(code.number() >= 430 && code.number() <= 459, code.name());
            assertTrue(numbers.add(code.number()), code.name());
        }
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void everyFieldHasANameOfItsOwn(Field field) {
        for (Language language : Language.values()) {
            Set<String> others = new TreeSet<>();
            Arrays.stream(Field.values())
                    .filter(other -> other != field)
                    .forEach(other -> others.add(other.label(language)));
            assertFalse(field.label(language).isBlank());
            assertFalse(others.contains(field.label(language)), field.name());
        }
    }

    @Test
    void marksOfListsAreToldFromWords() {
        for (String mark : new String[] {"1. ", "12) ", "iv. ", "a) ", "- ", "3.1 - "}) {
            assertEquals(mark.length(), Marks.end(mark + "fjala"), mark);
        }
        for (String words : new String[] {"fjala", "28.06.2019", "z fjala", "1 fjale", "-fjala", ""}) {
            assertEquals(0, Marks.end(words), words);
        }
    }
}
