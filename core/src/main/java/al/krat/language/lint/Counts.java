package al.krat.language.lint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;

/** Rules announce how many lines follow, and the reader makes room for as many: a file cannot have more than bytes. */
final class Counts {

    private Counts() {}

    static void check(byte[] aff) throws IOException {
        BufferedReader lines = new BufferedReader(new StringReader(new String(aff, StandardCharsets.ISO_8859_1)));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            StringTokenizer words = new StringTokenizer(line);
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                if (word.chars().allMatch(c -> c >= '0' && c <= '9') && isMore(word, aff.length)) {
                    throw new IOException("a count of " + word);
                }
            }
        }
    }

    private static boolean isMore(String digits, int most) {
        // flags may be numbers, too; they go up to 65535
        return digits.length() > 9 || Integer.parseInt(digits) > Math.max(most, 1 << 16);
    }
}
