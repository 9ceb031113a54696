package al.krat.language;

import com.ibm.icu.message2.MFDataModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values a pattern read by ICU needs from outside, and whether its functions are ours. */
@SuppressWarnings("deprecation") // ICU marks its technology preview so
final class IcuVariables {

    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> local = new LinkedHashSet<>();

    /**
     * @throws IllegalArgumentException where a function is none of {@link Functions}
     */
    static Set<String> of(MFDataModel.Message message) {
        IcuVariables variables = new IcuVariables();
        if (message instanceof MFDataModel.PatternMessage plain) {
            variables.declarations(plain.declarations);
            variables.pattern(plain.pattern);
        } else if (message instanceof MFDataModel.SelectMessage select) {
            variables.declarations(select.declarations);
            select.selectors.forEach(variables::expression);
            select.variants.forEach(variant -> variables.pattern(variant.value));
        }
        variables.used.removeAll(variables.local);
        return variables.used;
    }

    private void declarations(List<MFDataModel.Declaration> declarations) {
        for (MFDataModel.Declaration declaration : declarations) {
            if (declaration instanceof MFDataModel.InputDeclaration input) {
                expression(input.value);
            } else if (declaration instanceof MFDataModel.LocalDeclaration named) {
                expression(named.value);
                local.add(named.name);
            }
        }
    }

    private void pattern(MFDataModel.Pattern pattern) {
        for (MFDataModel.PatternPart part : pattern.parts) {
            if (part instanceof MFDataModel.Markup) {
                throw new IllegalArgumentException("no markup in phrases");
            }
            if (part instanceof MFDataModel.Expression expression) {
                expression(expression);
            }
        }
    }

    private void expression(MFDataModel.Expression expression) {
        if (expression instanceof MFDataModel.VariableExpression variable) {
            used.add(variable.arg.name);
            function(variable.function);
        } else if (expression instanceof MFDataModel.LiteralExpression literal) {
            function(literal.function);
        } else if (expression instanceof MFDataModel.FunctionExpression) {
            throw new IllegalArgumentException("a function needs a value");
        }
    }

    private void function(MFDataModel.@Nullable FunctionRef function) {
        if (function == null) {
            return;
        }
        if (!Functions.names().contains(function.name)) {
            throw Functions.unknown(function.name);
        }
        for (MFDataModel.Option option : function.options.values()) {
            if (option.value instanceof MFDataModel.VariableRef variable) {
                used.add(variable.name);
            }
        }
    }
}
