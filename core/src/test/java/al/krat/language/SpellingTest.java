package al.krat.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static LongStream numbers() {
        LongStream large = new Random(2019)
                .longs(2000, 1 - Spelling.LIMIT, Spelling.LIMIT)
                .flatMap(n -> LongStream.of(n, n / 1000, n / 1_000_000, n / 1000 * 1000));
        return LongStream.concat(LongStream.rangeClosed(-20, 3100), large);
    }

    @Test
    void spellsAsIcuDoes() {
        RuleBasedNumberFormat icu =
                new RuleBasedNumberFormat(Language.ALBANIAN.locale(), RuleBasedNumberFormat.SPELLOUT);
        numbers().forEach(n -> {
            assertEquals(icu.format(n, "%spellout-cardinal-masculine"), Spelling.albanian(n, false));
            assertEquals(icu.format(n, "%spellout-cardinal-feminine"), Spelling.albanian(n, true));
        });
    }

    @Test
    void spellsEnglishAsIcuDoes() {
        RuleBasedNumberFormat icu =
                new RuleBasedNumberFormat(Language.ENGLISH.locale(), RuleBasedNumberFormat.SPELLOUT);
        numbers().forEach(n -> assertEquals(icu.format(n, "%spellout-cardinal"), Spelling.english(n)));
    }
}
