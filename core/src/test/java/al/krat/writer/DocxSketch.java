package al.krat.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A Word file as text: a line a paragraph, {@code | a | b |} a row; header, footer, notes and boxes say so. */
public final class DocxSketch {
    private final Map<String, byte[]> parts;
    private final List<String> lines = new ArrayList<>();

    private DocxSketch(byte[] docx) {
        this.parts = DocxParts.of(docx);
    }

    /** All of it: header and footer after the body, each under its kind. */
    public static String of(byte[] docx) {
        var sketch = new DocxSketch(docx);
        sketch.part("word/document.xml", "");
        for (String name : sketch.parts.keySet()) {
            String kind = name.replaceAll("word/(header|footer|footnote)s?[0-9]*\\.xml", "$1: ");
            if (!kind.equals(name)) {
                sketch.part(name, kind);
            }
        }
        return String.join("\n", sketch.lines);
    }

    private void part(String name, String label) {
        Element root = DocxParts.xml(parts, name);
        Node top = root.getLocalName().equals("document") ? root.getFirstChild() : root;
        for (Node child = top.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                block(element, label);
            }
        }
    }

    private void block(Element element, String label) {
        switch (element.getLocalName()) {
            case "p" -> lines.add((label + words(element)).stripTrailing());
            case "tbl" -> DocxParts.all(element, "tr").forEach(row -> lines.add(label + row(row)));
            case "footnote" -> {
                if (DocxParts.attribute(element, "type").isEmpty()) {
                    lines.add("note " + DocxParts.attribute(element, "id") + ":" + words(element));
                }
            }
            default -> {}
        }
    }

    private String row(Element row) {
        var out = new StringBuilder("|");
        for (Element cell : DocxParts.all(row, "tc")) {
            out.append(' ');
            List<String> paragraphs = new ArrayList<>();
            DocxParts.all(cell, "p").forEach(each -> paragraphs.add(words(each)));
            out.append(String.join(" ¶ ", paragraphs)).append(" |");
        }
        return out.toString();
    }

    private static String words(Element within) {
        var out = new StringBuilder();
        String list = DocxParts.value(within, "pPr", "numPr", "numId");
        if (!list.isEmpty()) {
            out.append("list ").append(list).append(": ");
        }
        words(within, out);
        return out.toString();
    }

    private static void words(Node node, StringBuilder out) {
        if (node instanceof Element element) {
            switch (element.getLocalName()) {
                case "t" -> out.append(element.getTextContent());
                case "tab" -> out.append(element.getParentNode().getLocalName().equals("r") ? "→" : "");
                case "br" -> out.append("⏎");
                case "footnoteReference" ->
                    out.append('[').append(DocxParts.attribute(element, "id")).append(']');
                case "drawing" -> out.append("(picture)");
                case "txbxContent" -> {
                    out.append("(box ");
                    children(element, out);
                    out.append(')');
                }
                case "instrText" -> {}
                default -> children(element, out);
            }
        }
    }

    private static void children(Element element, StringBuilder out) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            words(child, out);
        }
    }
}
