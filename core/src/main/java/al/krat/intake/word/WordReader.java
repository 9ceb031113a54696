package al.krat.intake.word;

import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.domain.Place.Spot;
import al.krat.intake.word.Block.Paragraph;
import al.krat.intake.word.WordText.Piece;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Reads a Word file as lines of notes: a heading 1 is {@code # }, a heading 2 {@code ## }, an item of a list {@code - },
 * each paragraph a line; tables become the lines that say the same. What the bytes are is no reason to throw.
 */
public final class WordReader {

    private final Gathering out;
    private final TableLines tables;
    private int paragraphs;

    private WordReader(Gathering out, TableLines tables) {
        this.out = out;
        this.tables = tables;
    }

    /**
     * Reads a file.
     *
     * @param file the name that findings give it
     * @param isKey whether words before a colon are a key of the notes («Data»), so that a table of two columns says them
     */
    public static WordText read(String file, byte[] bytes, Predicate<String> isKey) {
        try {
            var word = new WordPackage(bytes);
            var shared = new Shared(new Styles(word.related("styles")), new Numbering(word.related("numbering")));
            List<Block> blocks = blocks(word, shared);
            var out = new Gathering(file, new Asides(word, shared));
            var reader = new WordReader(out, new TableLines(out, isKey));
            blocks.forEach(reader::block);
            out.memos();
            if (shared.hasTracked()) {
                out.whole(WordCode.TRACKED);
            }
            if (word.hasMacros()) {
                out.whole(WordCode.MACROS);
            }
            return out.done();
        } catch (Refusal refusal) {
            var whole = new Place.InText(file, 0, 0);
            return new WordText(List.of(), List.of(), List.of(Finding.of(refusal.code, whole, Map.of())));
        }
    }

    private static List<Block> blocks(WordPackage word, Shared shared) {
        var body = new Body[1];
        PartXml.read(word.document(), xml -> body[0] = Body.of(xml, shared));
        if (body[0] == null) {
            throw new Refusal(WordCode.DAMAGED);
        }
        return body[0].blocks();
    }

    private void block(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Table table) {
            tables.read(table);
        } else {
            out.whole(WordCode.ELSEWHERE);
        }
    }

    private void paragraph(Paragraph paragraph) {
        paragraphs++;
        boolean heading = paragraph.heading() > 0 && !paragraph.isBlank();
        if (heading) {
            out.memos();
        }
        List<Piece> lines = out.typed(paragraph, new Spot.Paragraph(paragraphs));
        for (int i = 0; i < lines.size(); i++) {
            Piece line = lines.get(i);
            String mark = i > 0 || line.text().isBlank()
                    ? ""
                    : mark(paragraph, line.text().strip());
            if (mark.isEmpty()) {
                out.line(line);
            } else {
                out.line(line.sign(mark), line);
            }
        }
        paragraph.boxes().forEach(this::paragraph);
    }

    /** What a heading or a list says; what was typed as well is not said twice. */
    private static String mark(Paragraph paragraph, String text) {
        if (paragraph.heading() > 0) {
            return text.startsWith("#") ? "" : "#".repeat(Math.min(3, paragraph.heading())) + " ";
        }
        boolean typed = text.length() > 1 && "-*•–—‒−".indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ';
        return paragraph.point() && !typed ? "- " : "";
    }
}
