package al.krat.template.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import al.krat.language.Language;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ALBANIAN | 0 | 0 | '' | false | false",
                "ALBANIAN | 1234 | 1234 | '' | false | false",
                "ALBANIAN | 1 234,5 | 1234.5 | '' | true | false",
                "ALBANIAN | 1\u00a0234\u00a0567 | 1234567 | '' | true | false",
                "ALBANIAN | 1\u202f234,50 | 1234.50 | '' | true | false",
                "ALBANIAN | 12,5 % | 12.5 | '' | false | true",
                "ALBANIAN | 12,5% | 12.5 | '' | false | true",
                "ALBANIAN | rreth 50 | 50 | rreth | false | false",
                "ALBANIAN | mbi\u00a01\u00a0200 | 1200 | mbi | true | false",
                "ALBANIAN | nën 7 % | 7 | nën | false | true",
                "ALBANIAN | -3 | -3 | '' | false | false",
                "ALBANIAN | \u22123,25 | -3.25 | '' | false | false",
                "ALBANIAN | nuk ka raste | 0 | '' | false | false",
                "ALBANIAN | 999999999999999 | 999999999999999 | '' | false | false",
                "ENGLISH | 1,234.5 | 1234.5 | '' | true | false",
                "ENGLISH | about 12.5 % | 12.5 | about | false | true",
                "ENGLISH | no cases | 0 | '' | false | false",
            })
    void readsNumbers(
            Language language, String words, BigDecimal number, String hedge, boolean grouped, boolean percent) {
        assertEquals(new Value(words, number, hedge, grouped, percent), ValueReader.read(words, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "—", "–", "-", "____", "nuk ka të dhëna", "nuk\u00a0ka të dhëna", "no data"})
    void missingIsNeverZero(String words) {
        Value value = ValueReader.read(words, Language.ALBANIAN);
        assertNotNull(value);
        assertNull(value.number());
        assertEquals(words.strip(), value.words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "1e9",
                "0x10",
                "1.234",
                "15.05.2019",
                "1 23",
                "12 34 567",
                "1234 567",
                "1  234",
                ",5",
                "5,",
                "5,5,5",
                "--5",
                "+5",
                "5 raste",
                "%",
                "5 %%",
                "rreth",
                "rreth rreth 5",
                "=1+1",
                "٣",
                "１２",
                "1\u200b2",
                "9999999999999999",
                "0,0000000000000001",
                "po",
            })
    void guessesNothing(String words) {
        assertNull(ValueReader.read(words, Language.ALBANIAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234", "12,5", "1,23", "12,34,567"})
    void figuresAreThoseOfTheLanguage(String words) {
        assertNull(ValueReader.read(words, Language.ENGLISH));
    }
}
