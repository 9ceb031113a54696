package al.krat.template.doctor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that items of typed lists begin with: «1.», «II.», «a)», «–». */
final class Marks {

    private static final Pattern MARK = Pattern.compile(
            "\\s{0,20}+(?:(?:\\d{1,3}+(?:\\.\\d{1,2}+)?+|[ivx]{1,5}+|[a-z])\\s?[.)/-]++(?!\\d)|[-*•·o](?=\\s))\\s{0,20}+");

    private Marks() {}

    /** Where the mark ends, with the blanks behind it; 0 where there is none. */
    static int end(String plain) {
        Matcher matcher = MARK.matcher(plain);
        return matcher.lookingAt() ? matcher.end() : 0;
    }
}
