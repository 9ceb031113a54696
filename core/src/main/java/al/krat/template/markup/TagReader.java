package al.krat.template.markup;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.attoparser.AbstractMarkupHandler;
import org.jspecify.annotations.Nullable;

/** Gathers the elements of a template from the parser's events and hears of whatever else it meets. */
final class TagReader extends AbstractMarkupHandler {

    private static final int MAX_DEPTH = 200;
    private static final int MAX_ELEMENTS = 20_000;

    /** An element whose end has not come yet. */
    private record Open(String name, Place.InText place, List<Tag.Attribute> attributes, List<Tag> children) {
        Tag close() {
            return new Tag(name, attributes, children, place);
        }
    }

    private final String file;
    private final List<TemplateProblem> problems;
    private final List<Tag> roots = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    TagReader(String file, List<TemplateProblem> problems) {
        this.file = file;
        this.problems = problems;
    }

    List<Tag> roots() {
        return roots;
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        begin(new String(buffer, nameOffset, nameLen), line, col);
    }

    @Override
    public void handleOpenElementEnd(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        begun();
    }

    @Override
    public void handleStandaloneElementStart(
            char[] buffer, int nameOffset, int nameLen, boolean minimized, int line, int col) {
        begin(new String(buffer, nameOffset, nameLen), line, col);
    }

    @Override
    public void handleStandaloneElementEnd(
            char[] buffer, int nameOffset, int nameLen, boolean minimized, int line, int col) {
        begun();
        end();
    }

    @Override
    public void handleCloseElementEnd(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        end();
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLen,
            int nameLine,
            int nameCol,
            int operatorOffset,
            int operatorLen,
            int operatorLine,
            int operatorCol,
            int valueContentOffset,
            int valueContentLen,
            int valueOuterOffset,
            int valueOuterLen,
            int valueLine,
            int valueCol) {
        var raw = new String(buffer, valueContentOffset, valueContentLen);
        var inside = new Place.InText(file, valueLine, valueCol + valueContentOffset - valueOuterOffset);
        String value = References.resolve(raw, inside, problems);
        if (raw.indexOf('<') >= 0) {
            problems.add(TemplateProblem.at(inside, PackCode.MARKUP_SYNTAX, Map.of()));
        }
        Open element = open.peek();
        if (element != null) {
            String name = new String(buffer, nameOffset, nameLen);
            element.attributes()
                    .add(new Tag.Attribute(name, value, raw, new Place.InText(file, nameLine, nameCol), inside));
        }
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        String words = new String(buffer, offset, len);
        var place = new Place.InText(file, line, col);
        References.resolve(words, place, problems);
        // the parser lets pass what no reader of XML does
        int at = Math.max(words.indexOf('<'), words.indexOf("]]>"));
        if (at >= 0) {
            problems.add(
                    TemplateProblem.at(Position.of(file, line, col, words, at, 0), PackCode.MARKUP_SYNTAX, Map.of()));
        }
    }

    @Override
    public void handleCDATASection(
            char[] buffer, int contentOffset, int contentLen, int outerOffset, int outerLen, int line, int col) {
        forbidden("<![CDATA[", line, col);
    }

    @Override
    public void handleDocType(
            char[] buffer,
            int keywordOffset,
            int keywordLen,
            int keywordLine,
            int keywordCol,
            int elementNameOffset,
            int elementNameLen,
            int elementNameLine,
            int elementNameCol,
            int typeOffset,
            int typeLen,
            int typeLine,
            int typeCol,
            int publicIdOffset,
            int publicIdLen,
            int publicIdLine,
            int publicIdCol,
            int systemIdOffset,
            int systemIdLen,
            int systemIdLine,
            int systemIdCol,
            int internalSubsetOffset,
            int internalSubsetLen,
            int internalSubsetLine,
            int internalSubsetCol,
            int outerOffset,
            int outerLen,
            int outerLine,
            int outerCol) {
        forbidden("<!DOCTYPE", outerLine, outerCol);
    }

    @Override
    public void handleXmlDeclaration(
            char[] buffer,
            int keywordOffset,
            int keywordLen,
            int keywordLine,
            int keywordCol,
            int versionOffset,
            int versionLen,
            int versionLine,
            int versionCol,
            int encodingOffset,
            int encodingLen,
            int encodingLine,
            int encodingCol,
            int standaloneOffset,
            int standaloneLen,
            int standaloneLine,
            int standaloneCol,
            int outerOffset,
            int outerLen,
            int line,
            int col) {
        forbidden("<?xml", line, col);
    }

    @Override
    public void handleProcessingInstruction(
            char[] buffer,
            int targetOffset,
            int targetLen,
            int targetLine,
            int targetCol,
            int contentOffset,
            int contentLen,
            int contentLine,
            int contentCol,
            int outerOffset,
            int outerLen,
            int line,
            int col) {
        forbidden("<?", line, col);
    }

    private void begin(String name, int line, int column) {
        var place = new Place.InText(file, line, column);
        if (open.size() >= MAX_DEPTH) {
            throw TemplateProblem.at(place, PackCode.MARKUP_TOO_DEEP, Map.of("limit", String.valueOf(MAX_DEPTH)));
        }
        if (++elements > MAX_ELEMENTS) {
            throw TemplateProblem.at(place, PackCode.PAGE_TOO_LARGE, Map.of("limit", String.valueOf(MAX_ELEMENTS)));
        }
        open.push(new Open(name, place, new ArrayList<>(), new ArrayList<>()));
    }

    /** The start tag is whole: its attributes are known. */
    private void begun() {
        Open element = open.peek();
        if (element != null) {
            DialectRules.check(element.name(), element.place(), element.attributes(), problems);
        }
    }

    private void end() {
        Open ended = open.poll();
        if (ended != null) {
            @Nullable Open around = open.peek();
            (around == null ? roots : around.children()).add(ended.close());
        }
    }

    private void forbidden(String what, int line, int column) {
        problems.add(TemplateProblem.at(
                new Place.InText(file, line, column), PackCode.MARKUP_FORBIDDEN, Map.of("what", what)));
    }
}
