package al.krat.intake.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as sheets hold them. */
final class Numbers {

    /** Excel keeps fifteen digits; what stands behind is how a computer counts. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 300;
    private static final int LETTERS = 3;

    private Numbers() {}

    /** A whole number of few digits; -1 where it is none. */
    static int whole(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return text.isEmpty() ? -1 : number;
    }

    /** The column of an address, from 0; -1 where it is none. */
    static int column(String address) {
        int column = 0;
        int letters = 0;
        while (letters < address.length() && address.charAt(letters) >= 'A' && address.charAt(letters) <= 'Z') {
            column = column * 26 + address.charAt(letters) - 'A' + 1;
            letters++;
            if (letters > LETTERS) {
                return -1;
            }
        }
        return column - 1;
    }

    static @Nullable BigDecimal decimal(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            var number = new BigDecimal(text.strip());
            return Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS ? null : number.round(DIGITS);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The digits of a number, with a comma as Albanian has it. */
    static String plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }
}
