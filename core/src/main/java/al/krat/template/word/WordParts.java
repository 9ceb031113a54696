package al.krat.template.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A whole Word file made anew of what may be taken of a stranger's: text with its insertions accepted, styles, lists, fonts,
 * colours, sheet, running lines, pictures. Nothing tells of who wrote it, and nothing of it acts or leads outside.
 *
 * @param parts the parts by name, {@code word/document.xml}; none refers to what is not there
 * @param look how its running text looks
 * @param sheet the paper of its last section; null where that leaves no room to write in
 * @param leftOut what did not come along
 */
public record WordParts(
        Map<String, byte[]> parts, WordLook look, @Nullable WordSheet sheet, Set<String> leftOut) {

    /** The part that holds the text. */
    public static final String DOCUMENT = "word/document.xml";

    public WordParts {
        parts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * Takes what may be taken of a file.
     *
     * @throws al.krat.template.TemplateProblem where it is refused: no Word file, larger than the limits, crooked, with a DTD
     */
    public static WordParts of(byte[] file) {
        try {
            return new Maker(OfficePackage.of(file)).make();
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw Refusal.unreadable(); // a directory that points out of the file
        }
    }

    /** The same sheet, styles and running lines without the text. */
    public Map<String, byte[]> withoutText() {
        Map<String, byte[]> bare = new LinkedHashMap<>(parts);
        String document = new String(parts.getOrDefault(DOCUMENT, new byte[0]), StandardCharsets.UTF_8);
        int from = document.indexOf("<w:body>") + "<w:body>".length();
        String kept =
                document.substring(0, from) + "<w:p></w:p>" + document.substring(document.lastIndexOf("<w:sectPr"));
        bare.put(DOCUMENT, kept.getBytes(StandardCharsets.UTF_8));
        bare.put("word/_rels/document.xml.rels", withoutPictures(bare.get("word/_rels/document.xml.rels")));
        bare.keySet().removeIf(name -> name.startsWith("word/media/" + PartStore.BODY));
        return bare;
    }

    private static byte[] withoutPictures(byte @Nullable [] relations) {
        String xml = new String(relations == null ? new byte[0] : relations, StandardCharsets.UTF_8);
        var kept = new StringBuilder();
        for (String each : xml.split("(?=<Relationship )")) {
            if (!each.contains("/relationships/image\"")) {
                kept.append(each);
            } else if (each.contains("</Relationships>")) {
                kept.append("</Relationships>");
            }
        }
        return kept.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Makes the parts, one by one. */
    private static final class Maker {

        private final OfficePackage file;
        private final Set<String> leftOut = new TreeSet<>();
        private final PartStore made = new PartStore();

        Maker(OfficePackage file) {
            this.file = file;
        }

        WordParts make() {
            Tree body = file.xml(file.main(), "w:document").child("w:body");
            String stylesPart = file.referred("styles");
            if (body == null || stylesPart == null) {
                throw Refusal.part(body == null ? file.main() : "word/styles.xml");
            }
            var ground = new Ground(file);
            var styles = new StyleSheet(file.word(stylesPart, "styles", "w:styles"));
            Tree section = body.child("w:sectPr");
            if (body.find(each -> each.is("w:pPr") && each.child("w:sectPr") != null) != null) {
                leftOut.add("w:sectPr");
            }
            var text = new RunningTaker(file, file.main(), body, leftOut::add);
            Map<String, RunningTaker> running = running(section);
            WordNumbers numbers = numbers(styles, text, running);
            var fonts = new ThemeFonts(ground.theme());
            made.styles(StyleCopy.of(styles, numbers));
            made.numbering(numbers);
            made.theme(fonts.markup());
            made.fonts(ground.fontTable());
            made.settings(ground.evenApart());
            WordSheet sheet = WordSheet.of(section);
            var references = new StringBuilder();
            running.forEach(
                    (kind, taker) -> references.append(made.running(kind, taker.running(styles::has, numbers))));
            made.document(text.running(styles::has, numbers), references + sheet(section, sheet));
            leftOut.addAll(file.active());
            Tree normal = styles.of(DocumentStyle.of("Normal"));
            var look = WordLook.of(styles.root(), normal == null ? List.of() : styles.chain(normal), fonts);
            return new WordParts(made.parts(), look, sheet, leftOut);
        }

        /** Running lines by kind: {@code header default}, {@code footer first}. */
        private Map<String, RunningTaker> running(@Nullable Tree section) {
            Map<String, RunningTaker> found = new LinkedHashMap<>();
            for (String kind : List.of("header", "footer")) {
                RunningTaker.all(file, section, kind, leftOut::add)
                        .forEach((type, taker) -> found.put(kind + " " + type, taker));
            }
            return found;
        }

        private WordNumbers numbers(StyleSheet styles, RunningTaker text, Map<String, RunningTaker> running) {
            String part = file.referred("numbering");
            if (part == null) {
                return WordNumbers.NONE;
            }
            var numbers = new NumberTaker(style -> !styles.has(style));
            styles.byId().values().forEach(numbers::want);
            List<RunningTaker> all = new ArrayList<>(running.values());
            all.add(text);
            all.forEach(taker -> taker.blocks().forEach(numbers::want));
            return numbers.numbers(file.word(part, "numbering", "w:numbering"));
        }

        /** The paper as it was; A4 where the file says nothing that a page could have. */
        private static String sheet(@Nullable Tree section, @Nullable WordSheet sheet) {
            boolean lying = section != null && sheet != null && sheet.width() > sheet.height();
            String size = sheet == null
                    ? "<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                    : "<w:pgSz w:w=\"" + sheet.width() + "\" w:h=\"" + sheet.height() + "\""
                            + (lying ? " w:orient=\"landscape\"" : "") + "/>";
            String margins = sheet == null
                    ? "w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1417\" w:header=\"567\" w:footer=\"567\""
                    : "w:top=\"" + sheet.top() + "\" w:right=\"" + sheet.right() + "\" w:bottom=\"" + sheet.bottom()
                            + "\" w:left=\"" + sheet.left() + "\" w:header=\"" + sheet.header() + "\" w:footer=\""
                            + sheet.footer() + "\"";
            String first = sheet != null && sheet.firstApart() ? "<w:titlePg/>" : "";
            return size + "<w:pgMar " + margins + " w:gutter=\"0\"/>" + first;
        }
    }
}
