package al.krat.template.word;

import al.krat.domain.Place;
import al.krat.domain.Place.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The paragraphs of a document as it stands, by the spots that {@link ContainerTaker} counts them by. */
final class CommentPlaces {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> THROUGH =
            Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag", "AlternateContent", "Choice");

    private final Map<Spot, List<Element>> bySpot = new HashMap<>();
    private @Nullable Element first;
    private int paragraphs;
    private int tables;

    CommentPlaces(Element document) {
        for (Element body : children(document)) {
            if (body.getLocalName().equals("body")) {
                blocks(body, null);
            }
        }
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static boolean isWord(Element element, String name) {
        return WORD.equals(element.getNamespaceURI()) && element.getLocalName().equals(name);
    }

    private void blocks(Element parent, Spot.@Nullable Cell cell) {
        for (Element child : children(parent)) {
            if (isWord(child, "p")) {
                first = first == null ? child : first;
                Spot spot = cell != null ? cell : new Spot.Paragraph(++paragraphs);
                bySpot.computeIfAbsent(spot, key -> new ArrayList<>()).add(child);
            } else if (isWord(child, "tbl")) {
                table(child);
            } else if (isPassed(child)) {
                blocks(child, cell);
            }
        }
    }

    /** A control that shows its placeholder is not read; of alternatives one is. */
    private static boolean isPassed(Element element) {
        boolean placeholder = isWord(element, "sdt")
                && children(element).stream()
                        .filter(each -> isWord(each, "sdtPr"))
                        .flatMap(each -> children(each).stream())
                        .anyMatch(each -> isWord(each, "showingPlcHdr"));
        return THROUGH.contains(element.getLocalName()) && !placeholder;
    }

    private void table(Element table) {
        int number = ++tables;
        int row = 0;
        for (Element tr : inner(table, "tr")) {
            row++;
            int column = 0;
            boolean deleted = children(tr).stream()
                    .filter(each -> isWord(each, "trPr"))
                    .flatMap(each -> children(each).stream())
                    .anyMatch(each -> isWord(each, "del"));
            for (Element cell : deleted ? List.<Element>of() : inner(tr, "tc")) {
                column++;
                blocks(cell, new Spot.Cell(number, row, column));
            }
        }
    }

    private static List<Element> inner(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Element child : children(parent)) {
            if (isWord(child, name)) {
                found.add(child);
            } else if (Set.of("sdt", "sdtContent", "customXml", "ins").contains(child.getLocalName())) {
                found.addAll(inner(child, name));
            }
        }
        return found;
    }

    /**
     * Puts the marks of a comment at a place.
     *
     * @param line the paragraph as it was read
     * @return whether the place was found; where not, the marks stand at the first paragraph
     */
    boolean mark(Place.InWord at, String line, int id) {
        List<Element> there = bySpot.getOrDefault(at.spot(), List.of());
        Element paragraph = there.isEmpty() ? first : there.get(0);
        for (Element each : there) {
            if (words(each).equals(line.replace("·", ""))) {
                paragraph = each;
            }
        }
        if (paragraph != null) {
            around(paragraph, there.isEmpty() ? 1 : at.column(), id);
        }
        return !there.isEmpty();
    }

    private static String words(Element paragraph) {
        var out = new StringBuilder();
        var texts = paragraph.getElementsByTagNameNS(WORD, "t");
        for (int i = 0; i < texts.getLength(); i++) {
            out.append(texts.item(i).getTextContent());
        }
        return out.toString();
    }

    /** From the run with the character to the end of the paragraph. */
    private static void around(Element paragraph, int column, int id) {
        Node start = null;
        int passed = 0;
        for (Element child : children(paragraph)) {
            boolean properties = isWord(child, "pPr");
            String text = properties ? "" : words(child);
            passed += text.codePointCount(0, text.length());
            if (!properties && start == null && passed >= column) {
                start = child;
            }
        }
        paragraph.insertBefore(anchor(paragraph, "w:commentRangeStart", id), start);
        paragraph.appendChild(anchor(paragraph, "w:commentRangeEnd", id));
        Element run = paragraph.getOwnerDocument().createElementNS(WORD, "w:r");
        run.appendChild(anchor(paragraph, "w:commentReference", id));
        paragraph.appendChild(run);
    }

    private static Element anchor(Element paragraph, String name, int id) {
        Element anchor = paragraph.getOwnerDocument().createElementNS(WORD, name);
        anchor.setAttributeNS(WORD, "w:id", String.valueOf(id));
        return anchor;
    }
}
