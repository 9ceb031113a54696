package al.krat.template.expression;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.IterationStatusVar;

/** What expressions may ask of values that are no records. An unknown name gives null. */
final class Members {

    static final Set<String> LIST = Set.of("size", "empty");
    static final Set<String> TEXT = Set.of("empty");
    static final Set<String> STATUS = Set.of("index", "count", "size", "first", "last", "even", "odd");

    private Members() {}

    static @Nullable Object ofList(List<?> list, String name) {
        return switch (name) {
            case "size" -> list.size();
            case "empty" -> list.isEmpty();
            default -> null;
        };
    }

    static @Nullable Object ofText(String text, String name) {
        return name.equals("empty") ? (Object) text.isEmpty() : null;
    }

    static @Nullable Object ofStatus(IterationStatusVar status, String name) {
        return switch (name) {
            case "index" -> status.getIndex();
            case "count" -> status.getCount();
            case "size" -> status.getSize();
            case "first" -> status.isFirst();
            case "last" -> status.isLast();
            case "even" -> status.isEven();
            case "odd" -> status.isOdd();
            default -> null;
        };
    }

    static @Nullable Object ofPass(Pass pass, String name) {
        return switch (name) {
            case "index" -> pass.index();
            case "count" -> pass.index() + 1;
            case "size" -> pass.size();
            case "first" -> pass.index() == 0;
            case "last" -> pass.index() == pass.size() - 1;
            case "even" -> pass.index() % 2 == 1; // as Thymeleaf has it: the second is even
            case "odd" -> pass.index() % 2 == 0;
            default -> null;
        };
    }

    /** The kind of a member, or null. */
    static @Nullable Kind kind(Kind of, String name) {
        Set<String> known = of == Kind.LIST ? LIST : of == Kind.TEXT ? TEXT : of == Kind.STATUS ? STATUS : Set.of();
        if (!known.contains(name)) {
            return null;
        }
        return Set.of("size", "index", "count").contains(name) ? Kind.NUMBER : Kind.FLAG;
    }
}
