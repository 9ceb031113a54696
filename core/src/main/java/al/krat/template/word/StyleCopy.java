package al.krat.template.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The styles of a file as they are, cleaned: what a style refers to is there, and its chain ends. */
final class StyleCopy {

    private StyleCopy() {}

    /**
     * What stands within {@code w:styles}.
     *
     * @param numbers the lists that were taken; a style that counts by another counts no more
     */
    static String of(StyleSheet sheet, WordNumbers numbers) {
        var out = new StringBuilder();
        for (String each : List.of("w:docDefaults", "w:latentStyles")) {
            Tree found = sheet.root().child(each);
            if (found != null) {
                NumberTaker.forget(found, numbers);
                out.append(Cleaner.clean(found));
            }
        }
        Set<String> names = new HashSet<>();
        for (Tree style : sheet.byId().values()) {
            String name = style.value("w:name");
            if (!name.isEmpty() && names.add(name)) {
                NumberTaker.forget(style, numbers);
                StyleTaker.refer(style, sheet);
                out.append(Cleaner.clean(style));
            }
        }
        return out.toString();
    }
}
