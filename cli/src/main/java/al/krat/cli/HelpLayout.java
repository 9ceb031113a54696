package al.krat.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IOptionRenderer;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help that names options in their own order: the short one, the Albanian one, the English alias. */
final class HelpLayout extends Help {

    HelpLayout(CommandSpec command, ColorScheme colours) {
        super(command, colours);
    }

    @Override
    public IOptionRenderer createDefaultOptionRenderer() {
        return HelpLayout::render;
    }

    /** Rows of the parser's five columns: required, short name, comma, long names with the value, description. */
    private static Text[][] render(OptionSpec option, IParamLabelRenderer labels, ColorScheme colours) {
        Text none = colours.text("");
        List<String> names = Arrays.asList(option.names());
        String shortName = names.get(0).startsWith("--") ? "" : names.get(0);
        List<String> longNames = shortName.isEmpty() ? names : names.subList(1, names.size());
        Text words = colours.optionText(String.join(", ", longNames))
                .concat(labels.renderParameterLabel(option, colours.ansi(), colours.optionParamStyles()));
        Text comma = colours.text(shortName.isEmpty() || longNames.isEmpty() ? "" : ",");
        List<Text[]> rows = new ArrayList<>();
        for (String description : option.description()) {
            for (Text line :
                    colours.text(String.format(Locale.ROOT, description)).splitLines()) {
                rows.add(
                        rows.isEmpty()
                                ? new Text[] {none, colours.optionText(shortName), comma, words, line}
                                : new Text[] {none, none, none, none, line});
            }
        }
        return rows.toArray(Text[][]::new);
    }
}
