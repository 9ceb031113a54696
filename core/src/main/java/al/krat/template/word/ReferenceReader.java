package al.krat.template.word;

import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a pack's Word file. Limits come first, then names and types of parts, then their XML; a file that breaks one is
 * refused whole. What cannot come along from a good file is told in one remark, and so are the styles that it lacks.
 */
public final class ReferenceReader {
    private static final int MANY = 6;

    private final OfficePackage file;
    private final Set<String> leftOut = new TreeSet<>();

    private ReferenceReader(OfficePackage file) {
        this.file = file;
    }

    /**
     * Takes what may be taken.
     *
     * @param problems is told what was left out, and which styles are missing
     * @return null where the file is refused, which is a problem, too
     */
    public static @Nullable WordReference read(byte[] content, Consumer<TemplateProblem> problems) {
        try {
            var reader = new ReferenceReader(OfficePackage.of(content));
            WordReference reference = reader.reference();
            reader.tell(reference, problems);
            return reference;
        } catch (TemplateProblem problem) {
            problems.accept(problem);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            problems.accept(Refusal.unreadable()); // a directory that points out of the file
        }
        return null;
    }

    private WordReference reference() {
        var ground = new Ground(file);
        byte[] document = java.util.Objects.requireNonNull(file.content(file.main()));
        Tree section = PartXml.lastGrandchild(file.main(), document, "w:sectPr");
        WordSheet sheet = WordSheet.of(section);
        String stylesPart = file.referred("styles");
        if (sheet == null || section == null || stylesPart == null) {
            throw Refusal.part(stylesPart == null ? "word/styles.xml" : file.main());
        }
        var styles = new StyleSheet(file.word(stylesPart, "styles", "w:styles"));
        var taker = new StyleTaker(styles);
        Map<String, RunningTaker> headers = RunningTaker.all(file, section, "header", leftOut::add);
        Map<String, RunningTaker> footers = RunningTaker.all(file, section, "footer", leftOut::add);
        WordNumbers numbers = numbers(taker, styles, List.of(headers, footers));
        var fonts = new ThemeFonts(ground.theme());
        Tree root = styles.root();
        Tree normal = styles.of(DocumentStyle.of("Normal"));
        var look = WordLook.of(root, normal == null ? List.of() : styles.chain(normal), fonts);
        return new WordReference(
                taker.ids(),
                taker.styles(numbers),
                Ground.defaults(root, "w:rPrDefault", "w:rPr"),
                Ground.defaults(root, "w:pPrDefault", "w:pPr"),
                Ground.latent(root),
                numbers,
                ground.fontTable(),
                fonts.markup(),
                sheet,
                taken(headers, styles, numbers),
                taken(footers, styles, numbers),
                ground.evenApart(),
                look);
    }

    private WordNumbers numbers(StyleTaker taker, StyleSheet styles, List<Map<String, RunningTaker>> running) {
        String part = file.referred("numbering");
        if (part == null) {
            return WordNumbers.NONE;
        }
        var numbers = new NumberTaker(taker::isUsed);
        styles.byId().values().forEach(numbers::want);
        running.forEach(kinds -> kinds.values().forEach(each -> each.blocks().forEach(numbers::want)));
        return numbers.numbers(file.word(part, "numbering", "w:numbering"));
    }

    private static Map<String, WordRunning> taken(
            Map<String, RunningTaker> takers, StyleSheet styles, WordNumbers numbers) {
        Map<String, WordRunning> taken = new LinkedHashMap<>();
        takers.forEach((kind, taker) -> taken.put(kind, taker.running(styles::has, numbers)));
        return taken;
    }

    private void tell(WordReference reference, Consumer<TemplateProblem> problems) {
        leftOut.addAll(file.active());
        if (!leftOut.isEmpty()) {
            problems.accept(TemplateProblem.of(PackCode.REFERENCE_LEFT_OUT, Map.of("parts", listed(leftOut))));
        }
        if (!reference.lacking().isEmpty()) {
            problems.accept(
                    TemplateProblem.of(PackCode.REFERENCE_STYLES, Map.of("styles", styles(reference.lacking()))));
        }
    }

    /** Word's own by name; of krat's only how many, where a file knows few of them: then it is nobody's slip. */
    private static String styles(List<String> lacking) {
        List<String> ours =
                lacking.stream().filter(name -> name.startsWith("KRAT ")).toList();
        List<String> told = new ArrayList<>(lacking);
        if (ours.size() > MANY) {
            told.removeAll(ours);
            told.add("KRAT … (" + ours.size() + ")");
        }
        return listed(told);
    }

    private static String listed(Collection<String> names) {
        return String.join(", ", names.stream().limit(60).toList());
    }
}
