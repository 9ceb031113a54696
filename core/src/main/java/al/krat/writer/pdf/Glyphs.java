package al.krat.writer.pdf;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.template.Node;
import al.krat.template.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;

/** Finds the characters that the embedded faces cannot show; the PDF has □ in their place. */
final class Glyphs {
    private static final int LATIN = 0x250; // all there

    private final SortedSet<Integer> missing = new TreeSet<>();

    private Glyphs() {}

    static List<Finding> missing(Page page) {
        var glyphs = new Glyphs();
        glyphs.node(page.body());
        for (String line : new String[] {page.running(), page.marker(), page.footer(), page.numbering()}) {
            glyphs.words(line);
        }
        return glyphs.missing.stream().map(Glyphs::finding).collect(Collectors.toList());
    }

    private void node(Node node) {
        if (node instanceof Node.Text text) {
            words(text.value());
        } else {
            ((Node.Element) node).children().forEach(this::node);
        }
    }

    private void words(String words) {
        if (words.chars().allMatch(c -> c < LATIN)) {
            return;
        }
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> c >= LATIN && !isShown(c))
                .forEach(missing::add);
    }

    private static boolean isShown(int character) {
        int type = Character.getType(character);
        if (type == Character.FORMAT || type == Character.CONTROL || Character.isWhitespace(character)) {
            return true; // nothing to show
        }
        try {
            CmapLookup letters = Face.SERIF_REGULAR.parsed().getUnicodeCmapLookup();
            return letters.getGlyphId(character) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Finding finding(int character) {
        return Finding.of(
                PdfCode.CHARACTER_WITHOUT_GLYPH,
                new Place.InText("pdf", 0, 0),
                Map.of(
                        "character", Character.toString(character),
                        "code", String.format(Locale.ROOT, "U+%04X", character)));
    }
}
