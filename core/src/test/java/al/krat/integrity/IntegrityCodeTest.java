package al.krat.integrity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.language.Phrases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IntegrityCodeTest {

    @ParameterizedTest
    @EnumSource
    void saysWhatToDo(IntegrityCode code) {
        for (Language language : Language.values()) {
            Phrases phrases =
                    Phrases.ofResource(IntegrityCode.class, "findings_" + language.code() + ".yaml", language);
            assertTrue(phrases.has(code.name() + ".hint"));
        }
        assertTrue(code.number() >= 200 && code.number() < 300);
    }
}
