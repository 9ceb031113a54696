package al.krat.template.word;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes a running header or footer, or a body: words, tabs, tables, pictures, page numbers, in the styles of the file. */
final class RunningTaker {
    private final Tree root;
    private final DrawingTaker drawings;
    private final Fields fields;
    private final Consumer<String> leftOut;
    private final List<Tree> blocks;

    /** @param leftOut is told what does not come along */
    RunningTaker(OfficePackage file, String part, Tree root, Consumer<String> leftOut) {
        this.root = root;
        this.leftOut = leftOut;
        this.drawings = new DrawingTaker(file, file.relations(part));
        this.fields = new Fields(leftOut);
        this.blocks = blocks(root);
    }

    /**
     * The running lines of a section by the pages that they stand on: {@code default}, {@code first}, {@code even}.
     *
     * @param kind {@code header} or {@code footer}
     */
    static Map<String, RunningTaker> all(
            OfficePackage file, @Nullable Tree section, String kind, Consumer<String> leftOut) {
        Map<String, RunningTaker> found = new LinkedHashMap<>();
        List<Tree> references = section == null ? List.of() : section.all("w:" + kind + "Reference");
        for (Tree reference : references) {
            OfficePackage.Relation relation = file.relations(file.main()).get(reference.get("r:id"));
            String part = relation == null || !relation.kind().equals(kind) ? null : relation.part();
            String type = type(reference);
            if (part != null && !found.containsKey(type)) {
                Tree root = file.word(part, kind, kind.equals("header") ? "w:hdr" : "w:ftr");
                found.put(type, new RunningTaker(file, part, root, leftOut));
            }
        }
        return found;
    }

    /** The pages that a reference to running lines is for. */
    static String type(Tree reference) {
        String type = reference.get("w:type");
        return type.equals("first") || type.equals("even") ? type : "default";
    }

    /** The paragraphs and tables, for those who look for lists in them. */
    List<Tree> blocks() {
        return blocks;
    }

    /** @param isStyle whether the file has a style of an id */
    WordRunning running(Predicate<String> isStyle, WordNumbers numbers) {
        List<Tree> kept = new ArrayList<>(blocks);
        String edge = "";
        int at = root.is("w:hdr") ? kept.size() - 1 : 0;
        if (!kept.isEmpty() && isEmpty(kept.get(at))) {
            edge = markup(kept.remove(at), isStyle, numbers);
        }
        var out = new StringBuilder();
        kept.forEach(block -> out.append(markup(block, isStyle, numbers)));
        return new WordRunning(out.toString(), edge, drawings.pictures(), fields.counts());
    }

    private static String markup(Tree block, Predicate<String> isStyle, WordNumbers numbers) {
        NumberTaker.forget(block, numbers);
        forgetStyles(block, isStyle);
        return Cleaner.clean(block);
    }

    static void forgetStyles(Tree tree, Predicate<String> isStyle) {
        tree.children().removeIf(child -> switch (child.name()) {
            case "w:pStyle", "w:rStyle", "w:tblStyle" -> !isStyle.test(child.get("w:val"));
            default -> false;
        });
        tree.children().forEach(child -> forgetStyles(child, isStyle));
    }

    private static boolean isEmpty(Tree block) {
        return block.is("w:p") && block.child("w:r") == null;
    }

    private List<Tree> blocks(Tree parent) {
        List<Tree> out = new ArrayList<>();
        for (Tree child : parent.children()) {
            switch (child.name()) {
                case "w:p" -> out.add(paragraph(child));
                case "w:tbl" -> {
                    Tree table = table(child);
                    if (table != null) {
                        out.add(table);
                    }
                }
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo", "w:smartTag" ->
                    out.addAll(blocks(child));
                case "?AlternateContent" -> leftOut.accept("mc:AlternateContent");
                case "w:altChunk" -> leftOut.accept("w:altChunk");
                default -> {}
            }
        }
        return out;
    }

    /** A table with a row and a cell at least; every cell ends in a paragraph. */
    private @Nullable Tree table(Tree table) {
        var made = new Tree("w:tbl");
        made.children().add(orEmpty(table, "w:tblPr"));
        made.children().add(orEmpty(table, "w:tblGrid"));
        for (Tree row : inner(table, "w:tr")) {
            var madeRow = new Tree("w:tr");
            copy(row, "w:trPr", madeRow);
            if (row.at("w:trPr", "w:del") != null) {
                continue; // a row that is struck out
            }
            for (Tree cell : inner(row, "w:tc")) {
                var madeCell = new Tree("w:tc");
                copy(cell, "w:tcPr", madeCell);
                List<Tree> content = blocks(cell);
                if (content.isEmpty() || !content.get(content.size() - 1).is("w:p")) {
                    content.add(new Tree("w:p"));
                }
                madeCell.children().addAll(content);
                madeRow.children().add(madeCell);
            }
            if (madeRow.child("w:tc") != null) {
                made.children().add(madeRow);
            }
        }
        return made.child("w:tr") == null ? null : made;
    }

    static List<Tree> inner(Tree parent, String name) {
        List<Tree> found = new ArrayList<>();
        for (Tree child : parent.children()) {
            switch (child.name()) {
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins" -> found.addAll(inner(child, name));
                default -> {
                    if (child.is(name)) {
                        found.add(child);
                    }
                }
            }
        }
        return found;
    }

    static Tree orEmpty(Tree parent, String name) {
        Tree child = parent.child(name);
        return child == null ? new Tree(name) : child;
    }

    private static void copy(Tree from, String name, Tree to) {
        Tree child = from.child(name);
        if (child != null) {
            to.children().add(child);
        }
    }

    private Tree paragraph(Tree paragraph) {
        var made = new Tree("w:p");
        copy(paragraph, "w:pPr", made);
        line(paragraph);
        made.children().addAll(fields.paragraph());
        return made;
    }

    private void line(Tree parent) {
        for (Tree child : parent.children()) {
            switch (child.name()) {
                case "w:r" -> run(child);
                case "w:fldSimple" -> fields.simple(child.get("w:instr"), () -> line(child));
                case "w:hyperlink", "w:sdt", "w:sdtContent", "w:smartTag", "w:ins", "w:moveTo", "w:customXml" ->
                    line(child);
                case "?AlternateContent" -> leftOut.accept("mc:AlternateContent");
                default -> {}
            }
        }
    }

    private void run(Tree run) {
        Tree look = run.child("w:rPr");
        if (look != null && (look.isOn("w:vanish") || look.isOn("w:webHidden"))) {
            return;
        }
        for (Tree child : run.children()) {
            switch (child.name()) {
                case "w:fldChar" -> fields.mark(child.get("w:fldCharType"), look);
                case "w:instrText" -> fields.code(child.text());
                case "w:drawing" -> picture(drawings.drawing(child), "w:drawing", look);
                case "w:pict" -> picture(drawings.pict(child), "w:pict", look);
                case "w:object" -> leftOut.accept("w:object");
                case "?AlternateContent" -> leftOut.accept("mc:AlternateContent");
                case "w:br" -> {
                    // what runs on every page begins none
                    boolean page = child.get("w:type").equals("page") && root.is("w:body");
                    child.attributes().clear();
                    if (page) {
                        child.attributes().put("w:type", "page");
                    }
                    add(child, look);
                }
                case "w:footnoteReference", "w:endnoteReference", "w:commentReference" -> leftOut.accept(child.name());
                case "w:rPr" -> {}
                default -> add(child, look);
            }
        }
    }

    private void picture(@Nullable Tree picture, String name, @Nullable Tree look) {
        if (picture == null) {
            leftOut.accept(name);
        } else {
            add(picture, look);
        }
    }

    private void add(Tree content, @Nullable Tree look) {
        fields.run(Tree.run(look, content));
    }
}
