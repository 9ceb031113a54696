package al.krat.template.expression;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the attributes of the dialect say, as parsed. */
public sealed interface Directive {

    /** {@code name=expression} */
    record Binding(String name, Expression value, int offset) {}

    /** <code>th:each="item, at : ${items}"</code> */
    record Each(String variable, @Nullable String status, Expression list) implements Directive {
        /** The name of the status variable; without one of its own it is called as the item, with Stat behind. */
        public String statusName() {
            return status == null ? variable + "Stat" : status;
        }
    }

    /** <code>th:with="a=${b}, c='d'"</code>; a later one sees those before it. */
    record With(List<Binding> bindings) implements Directive {
        public With {
            bindings = List.copyOf(bindings);
        }
    }

    /** <code>th:fragment="row(item, at)"</code> */
    record Signature(String name, List<String> parameters) implements Directive {
        public Signature {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * <code>~{fragments/rows :: row(item=${item})}</code>
     *
     * @param file the file without {@code .html}, null for the one that says it
     * @param fragment the fragment's name, null for the whole file
     */
    record Insertion(@Nullable String file, @Nullable String fragment, List<Binding> arguments, int offset)
            implements Directive {
        public Insertion {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * <code>minutes.reported(institution=${item.speaker})</code>, <code>pillar.{item.pillar}()</code>
     *
     * @param key the pieces of the key: {@link Expression.Literal}s, and paths to an enum or a flag
     */
    record Phrase(List<Expression> key, List<Binding> arguments, int offset) implements Directive {
        public Phrase {
            key = List.copyOf(key);
            arguments = List.copyOf(arguments);
        }

        /** The key as messages name it. */
        public String name() {
            var words = new StringBuilder();
            for (Expression piece : key) {
                words.append(piece instanceof Expression.Literal literal ? literal.value() : "{" + piece + "}");
            }
            return words.toString();
        }
    }
}
