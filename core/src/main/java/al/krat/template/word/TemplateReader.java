package al.krat.template.word;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.fill.Piece;
import al.krat.template.fill.WordLooks;
import al.krat.template.fill.WordPart;
import al.krat.template.fill.WordSection;
import al.krat.template.fill.WordTemplate;
import al.krat.template.word.OfficePackage.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a Word template of a pack. The file passes the gates that {@link ReferenceReader} has: limits, names and types
 * of parts, plain XML; what is taken of it is taken by the same lists. Expressions and blocks are read once, here.
 */
public final class TemplateReader {
    private final Compilation all;
    private final OfficePackage file;
    private final Tree document;
    private final Map<String, Integer> runningParts = new LinkedHashMap<>();
    private final List<Tree> runningRoots = new ArrayList<>();
    private final List<WordPart> running = new ArrayList<>();
    private final List<WordSection> sections = new ArrayList<>();
    private final @Nullable Tree notes;

    private TemplateReader(String name, OfficePackage file) {
        this.file = file;
        this.document = file.xml(file.main(), "w:document");
        String styles = file.referred("styles");
        if (styles == null || document.child("w:body") == null) {
            throw Refusal.part(styles == null ? "word/styles.xml" : file.main());
        }
        this.all = new Compilation(name, file, new StyleSheet(file.word(styles, "styles", "w:styles")));
        String footnotes = file.referred("footnotes");
        this.notes = footnotes == null ? null : file.word(footnotes, "footnotes", "w:footnotes");
        running(document, file.relations(file.main()));
    }

    /**
     * Compiles a file.
     *
     * @param name what findings call it
     * @param problems is told why it is refused, and what was left out; its expressions' problems are in the template
     * @return null where the file is refused, which is a problem, too
     */
    public static @Nullable WordTemplate read(String name, byte[] content, Consumer<TemplateProblem> problems) {
        Place place = new Place.InText(name, 0, 0);
        try {
            var reader = new TemplateReader(name, OfficePackage.of(content));
            WordTemplate template = reader.template();
            reader.tell(problem -> problems.accept(problem.in(place)));
            return template;
        } catch (TemplateProblem problem) {
            boolean large = problem.code() == PackCode.REFERENCE_TOO_LARGE;
            problems.accept((large ? TemplateProblem.of(PackCode.WORD_TOO_LARGE, Map.of()) : problem).in(place));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            problems.accept(Refusal.unreadable().in(place)); // a directory that points out of the file
        }
        return null;
    }

    /** Headers and footers that sections refer to, each once. */
    private void running(Tree within, Map<String, Relation> relations) {
        for (Tree child : within.children()) {
            boolean header = child.is("w:headerReference");
            if (header || child.is("w:footerReference")) {
                Relation relation = relations.get(child.get("r:id"));
                String kind = header ? "header" : "footer";
                String part = relation == null || !relation.kind().equals(kind) ? null : relation.part();
                if (part != null && !runningParts.containsKey(part)) {
                    runningParts.put(part, runningRoots.size());
                    runningRoots.add(file.word(part, kind, header ? "w:hdr" : "w:ftr"));
                }
            } else {
                running(child, relations);
            }
        }
    }

    private WordTemplate template() {
        List<Tree> roots = new ArrayList<>(runningRoots);
        roots.add(document);
        if (notes != null) {
            roots.add(notes);
        }
        var look = new LookTaker(all, new Ground(file));
        WordLooks looks = look.take(roots);
        Tree body = document.child("w:body") == null
                ? document
                : document.all("w:body").get(0);
        PartTaker main = PartTaker.of(all, file.main(), "");
        List<Piece> content = new ContainerTaker(main, this::section).closed(body.children());
        sections.add(section(body.child("w:sectPr"), file.relations(file.main())));
        runningParts.forEach(this::running);
        WordPart footnotes = footnotes();
        Set<String> anchors = new HashSet<>();
        bookmarks(content, anchors);
        anchors.retainAll(all.anchors);
        List<Piece> welded =
                Restarts.in(Weld.of(content, main.drawings.pictures().size(), anchors));
        return new WordTemplate(
                all.name,
                looks,
                new WordPart("document", List.of(welded), main.drawings.pictures(), main.links),
                running,
                footnotes,
                sections,
                new Ground(file).evenApart(),
                all.lines,
                all.problems);
    }

    /** Bookmarks that are there whatever the view. */
    private static void bookmarks(List<Piece> pieces, Set<String> found) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Bookmark bookmark) {
                found.add(bookmark.name());
            } else if (piece instanceof Piece.Frame || piece instanceof Piece.Ending) {
                bookmarks(Piece.within(piece), found);
            }
        }
    }

    private void running(String part, int index) {
        Tree root = runningRoots.get(index);
        String kind = root.is("w:hdr") ? "header" : "footer";
        long number =
                1 + running.stream().filter(each -> each.kind().equals(kind)).count();
        PartTaker taker = PartTaker.of(all, part, kind + number);
        List<Piece> content = new ContainerTaker(taker, null).closed(root.children());
        running.add(new WordPart(
                kind,
                List.of(Weld.of(content, taker.drawings.pictures().size(), Set.of())),
                taker.drawings.pictures(),
                taker.links));
    }

    private WordPart footnotes() {
        List<List<Piece>> contents = new ArrayList<>();
        String part = file.referred("footnotes");
        PartTaker taker = PartTaker.of(all, part == null ? "" : part, "footnote");
        Map<String, Tree> byId = new HashMap<>();
        if (notes != null) {
            notes.all("w:footnote").forEach(note -> byId.putIfAbsent(note.get("w:id"), note));
        }
        for (String id : all.notes.keySet()) {
            Tree note = byId.getOrDefault(id, new Tree("w:footnote"));
            PartTaker its = taker.inner("footnote" + (contents.size() + 1));
            contents.add(new ContainerTaker(its, null).closed(note.children()));
        }
        return new WordPart(
                "footnotes",
                contents.stream()
                        .map(each -> Weld.of(each, taker.drawings.pictures().size(), Set.of()))
                        .toList(),
                taker.drawings.pictures(),
                taker.links);
    }

    private int section(Tree section) {
        sections.add(section(section, file.relations(file.main())));
        return sections.size() - 1;
    }

    private WordSection section(@Nullable Tree section, Map<String, Relation> relations) {
        Tree said = section == null ? new Tree("w:sectPr") : section;
        Map<String, Integer> references = new LinkedHashMap<>();
        for (Tree child : said.children()) {
            Relation relation = relations.get(child.get("r:id"));
            Integer index = relation == null || relation.part() == null ? null : runningParts.get(relation.part());
            if (index != null && (child.is("w:headerReference") || child.is("w:footerReference"))) {
                String kind = child.is("w:headerReference") ? "header " : "footer ";
                references.putIfAbsent(kind + RunningTaker.type(child), index);
            }
        }
        WordSheet sheet = WordSheet.of(said);
        if (sheet == null) {
            throw Refusal.part(file.main());
        }
        return new WordSection(
                references, Cleaner.within(said), sheet.firstApart(), sheet.width() - sheet.left() - sheet.right());
    }

    private void tell(Consumer<TemplateProblem> problems) {
        all.leftOut.addAll(file.active());
        if (!all.leftOut.isEmpty()) {
            String parts = String.join(", ", all.leftOut.stream().limit(60).toList());
            problems.accept(TemplateProblem.of(PackCode.WORD_LEFT_OUT, Map.of("parts", parts)));
        }
    }
}
