package al.krat.template.word;

import al.krat.template.fill.WordLooks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes what a Word template looks like: all of its styles as they count and indent, and the lists in use. */
final class LookTaker {
    /** Styles of krat's own that a filled template needs, and those that they build on. */
    private static final List<String> NEEDED =
            List.of("Normal", "DefaultParagraphFont", "Strong", "Blank", "RunningLine");

    private final Compilation all;
    private final Ground ground;

    LookTaker(Compilation all, Ground ground) {
        this.all = all;
        this.ground = ground;
    }

    /** Takes the look; the parts forget styles and lists that are not there. @param roots of the parts that are written */
    WordLooks take(List<Tree> roots) {
        StyleSheet sheet = all.styles;
        roots.forEach(root -> RunningTaker.forgetStyles(root, sheet::has));
        var taker = new NumberTaker(id -> false);
        sheet.byId().values().forEach(taker::want);
        roots.forEach(taker::want);
        String part = all.file.referred("numbering");
        Tree numbering = part == null ? new Tree("w:numbering") : all.file.word(part, "numbering", "w:numbering");
        WordNumbers numbers = taker.numbers(numbering);
        roots.forEach(root -> NumberTaker.forget(root, numbers));
        Map<String, String> ids = new LinkedHashMap<>();
        Set<String> lacking = new HashSet<>();
        for (String id : NEEDED) {
            Tree own = sheet.of(DocumentStyle.of(id));
            String free = id;
            while (own == null && sheet.has(free)) {
                free = "Krat" + free;
            }
            ids.put(id, own == null ? free : own.get("w:styleId"));
            if (own == null) {
                lacking.add(id);
            }
        }
        Tree root = sheet.root();
        Tree normal = sheet.of(DocumentStyle.of("Normal"));
        var fonts = new ThemeFonts(ground.theme());
        return new WordLooks(
                ids,
                lacking,
                styles(sheet, numbers),
                Ground.defaults(root, "w:rPrDefault", "w:rPr"),
                Ground.defaults(root, "w:pPrDefault", "w:pPr"),
                Ground.latent(root),
                numbers,
                levels(numbering),
                patterns(numbering),
                ground.fontTable(),
                fonts.markup(),
                WordLook.of(root, normal == null ? List.of() : sheet.chain(normal), fonts));
    }

    private static String styles(StyleSheet sheet, WordNumbers numbers) {
        var out = new StringBuilder();
        Set<String> names = new HashSet<>();
        for (Tree style : sheet.byId().values()) {
            if (!style.value("w:name").isEmpty() && names.add(style.value("w:name"))) {
                NumberTaker.forget(style, numbers);
                StyleTaker.refer(style, sheet);
                StyleTaker.forgetLanguages(style);
                out.append(Cleaner.clean(style));
            }
        }
        return out.toString();
    }

    private static Map<Integer, List<Integer>> levels(Tree numbering) {
        Map<Integer, List<Integer>> levels = new HashMap<>();
        for (Tree pattern : numbering.all("w:abstractNum")) {
            List<Integer> starts = new ArrayList<>();
            for (Tree level : pattern.all("w:lvl")) {
                starts.add((int) Math.max(0, Math.min(30_000, Tree.number(level.value("w:start"), 1))));
            }
            levels.put(
                    (int) Tree.number(pattern.get("w:abstractNumId"), -1),
                    starts.subList(0, Math.min(9, starts.size())));
        }
        return levels;
    }

    private static Map<Integer, Integer> patterns(Tree numbering) {
        Map<Integer, Integer> patterns = new HashMap<>();
        for (Tree list : numbering.all("w:num")) {
            patterns.put(
                    (int) Tree.number(list.get("w:numId"), -1), (int) Tree.number(list.value("w:abstractNumId"), -1));
        }
        return patterns;
    }
}
