package al.krat.template.markup;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * A file of a template, read with the parser that Thymeleaf renders it with, so that nothing is seen here that is not
 * rendered and the other way round.
 *
 * @param name the file's name in its pack
 * @param roots the outermost elements
 * @param problems everything that a template must not contain; a file with problems is not rendered
 */
public record TemplateFile(String name, List<Tag> roots, List<TemplateProblem> problems) {

    public TemplateFile {
        roots = List.copyOf(roots);
        problems = List.copyOf(problems);
    }

    /** Reads a file. */
    public static TemplateFile read(String name, String source) {
        List<TemplateProblem> problems = new ArrayList<>();
        var reader = new TagReader(name, problems);
        try {
            SourceRules.check(name, source, problems);
            parser().parse(source, reader);
        } catch (ParseException e) {
            problems.add(problem(name, e));
        }
        return new TemplateFile(name, reader.roots(), problems);
    }

    private static TemplateProblem problem(String name, ParseException failure) {
        if (failure.getCause() instanceof TemplateProblem problem) {
            return problem;
        }
        int line = failure.getLine() == null ? 0 : failure.getLine();
        int column = failure.getCol() == null ? 0 : failure.getCol();
        return TemplateProblem.at(new Place.InText(name, line, column), PackCode.MARKUP_SYNTAX, Map.of());
    }

    /** The element of a fragment, or null. */
    public @Nullable Tag fragment(String wanted) {
        return fragment(wanted, roots);
    }

    private static @Nullable Tag fragment(String wanted, List<Tag> among) {
        for (Tag tag : among) {
            Tag.Attribute signature = tag.attribute("th:fragment");
            Tag found = signature != null && nameOf(signature.value()).equals(wanted)
                    ? tag
                    : fragment(wanted, tag.children());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String nameOf(String signature) {
        int end = 0;
        while (end < signature.length() && signature.charAt(end) != '(' && signature.charAt(end) != ' ') {
            end++;
        }
        return signature.substring(0, end);
    }

    /** The same settings as Thymeleaf's parser for XML. */
    private static MarkupParser parser() {
        ParseConfiguration settings = ParseConfiguration.xmlConfiguration();
        settings.setElementBalancing(ParseConfiguration.ElementBalancing.REQUIRE_BALANCED);
        settings.setCaseSensitive(true);
        settings.setNoUnmatchedCloseElementsRequired(true);
        settings.setUniqueAttributesInElementRequired(true);
        settings.setXmlWellFormedAttributeValuesRequired(true);
        settings.setUniqueRootElementPresence(ParseConfiguration.UniqueRootElementPresence.NOT_VALIDATED);
        settings.getPrologParseConfiguration().setValidateProlog(false);
        return new MarkupParser(settings);
    }
}
