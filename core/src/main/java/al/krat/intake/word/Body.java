package al.krat.intake.word;

import al.krat.intake.word.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands under one another: paragraphs, tables, and whatever only wraps them. Insertions are taken, deletions
 * are not, and of two versions of one thing the first is read.
 */
final class Body {

    private final Shared shared;
    private final List<Block> blocks = new ArrayList<>();
    private final Fields fields = new Fields();
    private Words words = new Words();
    private boolean runsOn;
    private @Nullable Runs pending;

    /** How many columns it takes, where it is a cell's. */
    int span = 1;

    /** Whether it belongs to the cell above, where it is a cell's. */
    boolean above;

    private Body(Shared shared) {
        this.shared = shared;
    }

    /** Reads what an element holds; leaves at its end. */
    static Body of(PartXml xml, Shared shared) {
        var body = new Body(shared);
        body.all(xml);
        body.last();
        return body;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The paragraphs, those of tables in line. */
    List<Paragraph> paragraphs() {
        var all = new ArrayList<Paragraph>();
        blocks.forEach(block -> add(block, all));
        return all;
    }

    private static void add(Block block, List<Paragraph> all) {
        if (block instanceof Paragraph paragraph) {
            all.add(paragraph);
            all.addAll(paragraph.boxes());
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> all.addAll(cell.paragraphs())));
        }
    }

    private void all(PartXml xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "p" -> paragraph(xml);
                case "tbl" -> blocks.add(Tables.read(xml, shared));
                case "sdt" -> control(xml);
                case "tcPr" -> cell(xml);
                case "del", "moveFrom" -> {
                    shared.tracked();
                    xml.skip();
                }
                case "mc:AlternateContent" -> firstOf(xml);
                case "altChunk", "subDoc" -> {
                    blocks.add(new Block.Elsewhere());
                    xml.skip();
                }
                case "ins", "moveTo", "customXml", "smartTag", "sdtContent", "body", "mc:Choice", "mc:Fallback" ->
                    all(xml);
                default -> xml.skip();
            }
        }
    }

    private void control(PartXml xml) {
        boolean open = false;
        while (xml.child()) {
            switch (xml.name()) {
                case "sdtPr" -> open = Runs.isPlaceholder(xml);
                case "sdtContent" -> {
                    int before = shared.hush(open);
                    all(xml);
                    shared.unhush(before);
                }
                default -> xml.skip();
            }
        }
    }

    private void firstOf(PartXml xml) {
        boolean taken = false;
        while (xml.child()) {
            if (taken) {
                xml.skip();
            } else {
                taken = true;
                all(xml);
            }
        }
    }

    private void paragraph(PartXml xml) {
        shared.paragraph();
        var runs = new Runs(shared, fields, runsOn ? words : new Words());
        if (runsOn && pending != null) {
            runs.asides.addAll(pending.asides);
            runs.boxes.addAll(pending.boxes);
        }
        runs.paragraph(xml);
        words = runs.words;
        fields.paragraphEnds();
        runsOn = runs.properties.runsOn;
        if (runsOn) {
            shared.tracked();
            pending = runs;
        } else {
            finish(runs);
        }
    }

    /** A paragraph that would run on into nothing stands for itself. */
    private void last() {
        if (runsOn && pending != null && !words.isBlank()) {
            finish(pending);
        }
    }

    private void finish(Runs runs) {
        shared.text(words);
        Properties properties = runs.properties;
        shared.styles.list(properties);
        int heading = shared.styles.heading(properties);
        blocks.add(new Paragraph(
                heading,
                heading == Styles.NO_HEADING && shared.numbering.isItem(properties),
                words.lines(),
                runs.asides,
                runs.boxes,
                words.isHidden(),
                words.isHiddenWithin(),
                words.hasUnknownSymbols()));
    }

    private void cell(PartXml xml) {
        while (xml.child()) {
            switch (xml.name()) {
                case "gridSpan" -> span = Math.max(1, Tables.number(xml.value()));
                case "vMerge" -> above = !xml.value().equals("restart");
                default -> xml.skip();
            }
        }
    }
}
