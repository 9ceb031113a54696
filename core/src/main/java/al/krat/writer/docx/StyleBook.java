package al.krat.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads from a styles part, ours or one after a pack's Word file, what each style comes to. */
final class StyleBook {
    private static final int DEEPEST = 12;
    private static final double LARGEST = 31_680; // twips, what Word allows
    private static final List<String> OFF = List.of("0", "false", "off", "none", "nil");

    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, StyleLook> looks = new HashMap<>();
    private final Map<StyleLook, Map<String, StyleLook>> runs = new IdentityHashMap<>();
    private final List<Element> defaults = new ArrayList<>();
    private final String family;

    /**
     * The book of a styles part.
     *
     * @param family of running text, where the styles name none or one of a theme
     */
    StyleBook(byte[] part, String family) {
        this.family = family;
        for (Element each : elements(root(part))) {
            if (each.getNodeName().equals("w:style")) {
                byId.put(each.getAttribute("w:styleId"), each);
            } else if (each.getNodeName().equals("w:docDefaults")) {
                elements(each).forEach(it -> defaults.addAll(elements(it)));
            }
        }
    }

    static Element root(byte[] part) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e); // we wrote it
        }
    }

    /** A paragraph style, by its id in the file. */
    StyleLook paragraph(String id) {
        return looks.computeIfAbsent(id, key -> {
            var look = new StyleLook(family);
            apply(look, properties(key, true));
            return look;
        });
    }

    /** How a run of a character style looks within a paragraph. */
    StyleLook run(StyleLook around, @Nullable String id) {
        if (id == null) {
            return around;
        }
        return runs.computeIfAbsent(around, key -> new HashMap<>())
                .computeIfAbsent(id, key -> with(around, properties(key, false)));
    }

    /** A look with some properties more. */
    StyleLook with(StyleLook around, List<Element> properties) {
        StyleLook look = around.copy();
        apply(look, properties);
        return look;
    }

    /** Room above and below (0), left (1) and right (2) in a table's cells, in points. */
    double[] cell(String table) {
        double[] room = new double[3];
        for (Element style : chain(table)) {
            Element margins = child(child(style, "w:tblPr"), "w:tblCellMar");
            if (margins != null) {
                room[0] = points(child(margins, "w:top"), "w:w", 0) + points(child(margins, "w:bottom"), "w:w", 0);
                room[1] = points(child(margins, "w:left"), "w:w", points(child(margins, "w:start"), "w:w", 0));
                room[2] = points(child(margins, "w:right"), "w:w", points(child(margins, "w:end"), "w:w", 0));
            }
        }
        return room;
    }

    /** Property elements from the defaults to the style itself, so that the last word is the nearest. */
    private List<Element> properties(String id, boolean withDefaults) {
        List<Element> all = new ArrayList<>(withDefaults ? defaults : List.of());
        for (Element style : chain(id)) {
            elements(style).stream()
                    .filter(each -> each.getNodeName().equals("w:pPr")
                            || each.getNodeName().equals("w:rPr"))
                    .forEach(all::add);
        }
        return all;
    }

    /** A style and those that it builds on, the farthest first. */
    private List<Element> chain(String id) {
        List<Element> chain = new ArrayList<>();
        Element at = byId.get(id);
        while (at != null && chain.size() < DEEPEST) {
            chain.add(0, at);
            Element based = child(at, "w:basedOn");
            at = based == null ? null : byId.get(based.getAttribute("w:val"));
        }
        return chain;
    }

    private static void apply(StyleLook look, List<Element> all) {
        all.forEach(properties -> elements(properties).forEach(each -> apply(look, each)));
    }

    private static void apply(StyleLook look, Element each) {
        boolean on = !OFF.contains(each.getAttribute("w:val"));
        switch (each.getNodeName()) {
            case "w:rFonts" -> {
                if (!each.getAttribute("w:ascii").isEmpty()) {
                    look.family = each.getAttribute("w:ascii");
                }
            }
            case "w:sz" -> look.size = number(each, "w:val", look.size * 2) / 2;
            case "w:b" -> look.bold = on;
            case "w:i" -> look.italic = on;
            case "w:w" -> look.stretch = number(each, "w:val", 100) / 100;
            case "w:vertAlign" -> look.raised = !each.getAttribute("w:val").equals("baseline");
            case "w:keepNext" -> look.keepNext = on;
            case "w:keepLines" -> look.keepLines = on;
            case "w:widowControl" -> look.widowControl = on;
            case "w:contextualSpacing" -> look.contextual = on;
            case "w:spacing" -> spacing(look, each);
            case "w:ind" -> indent(look, each);
            case "w:pBdr" -> {
                look.edgeAbove = edge(child(each, "w:top"));
                look.edgeBelow = edge(child(each, "w:bottom"));
            }
            default -> {}
        }
    }

    private static void spacing(StyleLook look, Element spacing) {
        look.before = points(spacing, "w:before", look.before);
        look.after = points(spacing, "w:after", look.after);
        if (!spacing.getAttribute("w:line").isEmpty()) {
            String rule = spacing.getAttribute("w:lineRule");
            look.lineRule = rule.isEmpty() ? "auto" : rule;
            look.line = number(spacing, "w:line", 240) / (look.lineRule.equals("auto") ? 240 : 20);
        }
    }

    private static void indent(StyleLook look, Element indent) {
        look.left = points(indent, "w:left", points(indent, "w:start", look.left));
        look.right = points(indent, "w:right", points(indent, "w:end", look.right));
        look.first = indent.getAttribute("w:hanging").isEmpty()
                ? points(indent, "w:firstLine", look.first)
                : -points(indent, "w:hanging", 0);
    }

    private static double edge(@Nullable Element rule) {
        boolean ruled = rule != null && !OFF.contains(rule.getAttribute("w:val"));
        return rule != null && ruled ? number(rule, "w:sz", 0) / 8 + number(rule, "w:space", 0) : 0;
    }

    private static double points(@Nullable Element element, String attribute, double otherwise) {
        return element == null || element.getAttribute(attribute).isEmpty()
                ? otherwise
                : number(element, attribute, otherwise * 20) / 20;
    }

    static double number(Element element, String attribute, double otherwise) {
        return number(element, attribute, otherwise, LARGEST);
    }

    /** @param largest what is larger, or no number, is not believed */
    static double number(Element element, String attribute, double otherwise, double largest) {
        try {
            double number = Double.parseDouble(element.getAttribute(attribute));
            return Math.abs(number) <= largest ? number : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static @Nullable Element child(@Nullable Element parent, String name) {
        return parent == null
                ? null
                : elements(parent).stream()
                        .filter(each -> each.getNodeName().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    static List<Element> elements(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node at = parent.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }
}
