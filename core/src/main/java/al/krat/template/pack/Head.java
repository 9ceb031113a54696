package al.krat.template.pack;

import al.krat.domain.Qark;
import al.krat.template.PackCode;
import al.krat.template.PackFacts;
import al.krat.template.PackFacts.Signatory;
import al.krat.template.PackName;
import al.krat.template.Style;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What pack.yaml says, parents included.
 *
 * @param qark the key of the pack's qark, empty where it is for any
 * @param unfinished whether old text is still in its templates
 */
record Head(String qark, boolean unfinished, PackFacts facts, Style style) {

    static final String FILE = "pack.yaml";

    private static final String UNFINISHED = "unfinished";

    /** The keys of pack.yaml. */
    static final Set<String> KEYS =
            Set.of("name", "extends", "description", "qark", UNFINISHED, "facts", "style", "signatories");

    /** The keys of {@code facts:}, in the order in which they are told. */
    static final List<String> FACTS = List.of("letterhead", "letterheadEnglish", "city", "emblem", "emblemAlt");

    static final Set<String> SIGNATORY = Set.of("role", "seat", "label", "name", "documents", "body");
    static final Set<String> ROLES = Set.of("chair", "keeper", "other");

    private static final String BLANK = "____";

    /** @param images the names of the pack's pictures */
    static Head read(PackTree.Fields merged, Set<String> images, Consumer<TemplateProblem> problems) {
        var head = new Reader(merged, KEYS, problems);
        String name = head.text("name");
        if (name != null && !PackName.is(name)) {
            head.wrong("name", merged.values().get("name"), "a–z 0–9 -");
        }
        head.text("extends");
        head.text("description");
        Set<String> qarks = Arrays.stream(Qark.values()).map(Qark::key).collect(Collectors.toCollection(TreeSet::new));
        String qark = head.word("qark", qarks);
        List<Signatory> signatories = new ArrayList<>();
        for (PackTree.Fields one : head.list("signatories")) {
            signatories.add(signatory(new Reader(one, SIGNATORY, problems)));
        }
        PackTree.Fields style = head.fields("style");
        return new Head(
                qark == null ? "" : qark,
                unfinished(head, merged, problems),
                facts(head.fields("facts"), signatories, images, problems),
                style == null ? Style.DEFAULT : StyleTokens.read(style, problems));
    }

    private static boolean unfinished(Reader head, PackTree.Fields merged, Consumer<TemplateProblem> problems) {
        boolean unfinished = head.flag(UNFINISHED, false);
        if (unfinished) {
            problems.accept(TemplateProblem.at(
                    merged.keys().getOrDefault(UNFINISHED, merged.place()), PackCode.UNFINISHED, Map.of()));
        }
        return unfinished;
    }

    private static PackFacts facts(
            PackTree.@Nullable Fields fields,
            List<Signatory> signatories,
            Set<String> images,
            Consumer<TemplateProblem> problems) {
        if (fields == null) {
            return new PackFacts(List.of(), List.of(), BLANK, null, "", signatories);
        }
        var facts = new Reader(fields, Set.copyOf(FACTS), problems);
        String emblem = facts.text("emblem");
        if (emblem != null && !images.contains(emblem)) {
            problems.accept(TemplateProblem.at(
                    fields.keys().getOrDefault("emblem", fields.place()),
                    PackCode.FILE_MISSING,
                    Map.of("file", emblem)));
            emblem = null;
        }
        return new PackFacts(
                facts.texts("letterhead"),
                facts.texts("letterheadEnglish"),
                facts.text("city", BLANK),
                emblem,
                facts.text("emblemAlt", ""),
                signatories);
    }

    private static Signatory signatory(Reader fields) {
        String seat = fields.text("seat");
        String role = seat != null ? "seat" : fields.word("role", ROLES);
        String name = fields.text("name");
        return new Signatory(
                (role == null ? "other" : role).toUpperCase(Locale.ROOT),
                seat,
                fields.text("label"),
                name == null || name.isBlank() || name.equals(BLANK) ? null : name,
                fields.texts("documents"),
                fields.text("body"));
    }
}
