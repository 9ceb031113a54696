package al.krat.language.lint;

import java.util.function.Consumer;

/** Straight quotation marks in pairs, and those of other languages: “ ” are meant. «» are left as they are. */
final class QuotationMarks implements Rule {

    @Override
    public void check(Text text, Consumer<Slip> found) {
        int from = 0;
        for (int i = 0; i <= text.chars.length(); i++) {
            if (i == text.chars.length() || text.chars.charAt(i) == '\n') {
                line(text, from, i, found);
                from = i + 1;
            }
        }
    }

    private static void line(Text text, int from, int to, Consumer<Slip> found) {
        boolean paired = isPaired(text, from, to);
        int low = -1;
        boolean open = false;
        for (int i = from; i < to; i++) {
            char c = text.chars.charAt(i);
            if (text.isOff(i) && c != '"') {
                continue;
            }
            if (c == '„') {
                low = i;
            } else if (low >= 0 && (c == '“' || c == '”' || (c == '"' && !paired))) {
                found.accept(mark(text, low, "“"));
                if (c != '”') {
                    found.accept(mark(text, i, "”"));
                }
                low = -1;
            } else if (c == '"' && paired) {
                open = !open;
                found.accept(mark(text, i, open ? "“" : "”"));
            }
        }
    }

    private static Slip mark(Text text, int offset, String right) {
        return new Slip(
                SlipKind.QUOTES, offset, offset + 1, text.chars.substring(offset, offset + 1), right, Certainty.SURE);
    }

    /** Whether the straight marks of a line open and close in turn; one behind a figure may mean inches or seconds. */
    private static boolean isPaired(Text text, int from, int to) {
        boolean open = false;
        for (int i = from; i < to; i++) {
            if (text.chars.charAt(i) != '"') {
                continue;
            }
            boolean begins = !Character.isLetterOrDigit(text.at(i - 1)) && !Text.isBlank(text.at(i + 1));
            boolean ends = !Character.isLetterOrDigit(text.at(i + 1)) && !Text.isBlank(text.at(i - 1));
            if (open ? !ends : !begins) {
                return false;
            }
            open = !open;
        }
        return !open;
    }
}
