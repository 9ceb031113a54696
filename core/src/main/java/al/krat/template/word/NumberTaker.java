package al.krat.template.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Takes those lists of a file that its styles count by, with their patterns; a document's own lists are not its look. */
final class NumberTaker {
    private static final int MAX_ID = 30_000;
    private static final int LEVELS = 9;

    private final Set<String> wanted = new HashSet<>();
    private final Predicate<String> isUsed;

    /** @param isUsed whether documents are written with a style, which then has no numbers of the file's */
    NumberTaker(Predicate<String> isUsed) {
        this.isUsed = isUsed;
    }

    /** Remembers the lists that styles or paragraphs name. */
    void want(Tree tree) {
        if (tree.is("w:numId")) {
            wanted.add(tree.get("w:val"));
        }
        tree.children().forEach(this::want);
    }

    WordNumbers numbers(Tree numbering) {
        Map<String, Tree> patterns = new HashMap<>();
        numbering.all("w:abstractNum").forEach(each -> patterns.putIfAbsent(id(each.get("w:abstractNumId")), each));
        var patternsOut = new StringBuilder();
        var listsOut = new StringBuilder();
        Set<String> written = new HashSet<>();
        Set<String> lists = new HashSet<>();
        int pattern = 0;
        int list = 1;
        for (Tree each : numbering.all("w:num")) {
            String id = id(each.get("w:numId"));
            String its = id(each.value("w:abstractNumId"));
            Tree found = patterns.get(its);
            if (found == null || id.isEmpty() || !wanted.contains(id) || !lists.add(id)) {
                continue;
            }
            if (written.add(its)) {
                tidy(found);
                patternsOut.append(Cleaner.clean(found));
                pattern = Math.max(pattern, Integer.parseInt(its) + 1);
            }
            each.all("w:lvlOverride").forEach(this::tidy);
            each.children().removeIf(child -> !isLevel(child, "w:lvlOverride"));
            listsOut.append(Cleaner.clean(each));
            list = Math.max(list, Integer.parseInt(id) + 1);
        }
        return new WordNumbers(patternsOut.toString(), listsOut.toString(), lists, pattern, list);
    }

    /** Takes out the numbers of lists that were not taken, and levels that no list has. */
    static void forget(Tree tree, WordNumbers numbers) {
        tree.children()
                .removeIf(child -> child.is("w:numPr") && !isTaken(child.value("w:numId"), numbers)
                        || child.is("w:ilvl") && !isLevel(child.get("w:val")));
        tree.children().forEach(child -> forget(child, numbers));
    }

    private static boolean isTaken(String id, WordNumbers numbers) {
        return id.isEmpty() || id.equals("0") || numbers.ids().contains(id);
    }

    private void tidy(Tree pattern) {
        Set<String> seen = new HashSet<>();
        pattern.children()
                .removeIf(child -> !isLevel(child, "w:lvl") || child.is("w:lvl") && !seen.add(child.get("w:ilvl")));
        for (Tree level : pattern.all("w:lvl")) {
            level.children().removeIf(child -> child.is("w:pStyle") && isUsed.test(child.get("w:val")));
            level.all("w:lvlJc").forEach(NumberTaker::leftOrRight);
        }
    }

    /** The words of the strict form, which LibreOffice writes and Word refuses here. */
    private static void leftOrRight(Tree side) {
        side.attributes().computeIfPresent("w:val", (key, value) -> switch (value) {
            case "start" -> "left";
            case "end" -> "right";
            default -> value;
        });
    }

    private static boolean isLevel(Tree child, String name) {
        return !child.is(name) || Tree.number(child.get("w:ilvl"), LEVELS) < LEVELS;
    }

    private static boolean isLevel(String digits) {
        return digits.length() == 1 && digits.charAt(0) >= '0' && digits.charAt(0) < '0' + LEVELS;
    }

    /** A number that a list may have, or an empty text. */
    private static String id(String digits) {
        long number = Tree.number(digits, -1);
        return number >= 0 && number < MAX_ID && String.valueOf(number).equals(digits) ? digits : "";
    }
}
