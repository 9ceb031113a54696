package al.krat.writer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a Word document's body in reading order, read with the JDK alone: the numbers of lists and headings are
 * counted as Word counts them, header and footer parts are left out, white space is collapsed, letters are NFC. Equal,
 * word for word, to the text of the page it was made from.
 */
public final class DocxText {
    private final DocxLists lists;
    private final StringBuilder out = new StringBuilder();
    private String note = "";

    private DocxText(DocxLists lists) {
        this.lists = lists;
    }

    /** All words of the body, one blank between two. */
    public static String of(byte[] docx) {
        Map<String, byte[]> parts = DocxParts.of(docx);
        var text = new DocxText(new DocxLists(parts));
        text.walk(DocxParts.xml(parts, "word/document.xml"));
        if (parts.containsKey("word/footnotes.xml")) {
            for (Element note : DocxParts.all(DocxParts.xml(parts, "word/footnotes.xml"), "footnote")) {
                text.note = DocxParts.attribute(note, "id");
                text.walk(note);
            }
        }
        return collapsed(text.out.toString());
    }

    /** White space of every kind as one blank, letters composed. */
    public static String collapsed(String words) {
        List<String> all = new ArrayList<>();
        var word = new StringBuilder();
        for (char c : (Normalizer.normalize(words, Normalizer.Form.NFC) + " ").toCharArray()) {
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                all.add(word.toString());
                word.setLength(0);
            }
        }
        return String.join(" ", all);
    }

    private void walk(Node node) {
        if (node instanceof Element element) {
            switch (element.getLocalName()) {
                case "t" -> out.append(element.getTextContent());
                case "tab", "br", "cr" ->
                    out.append(element.getParentNode().getLocalName().equals("r") ? " " : "");
                case "footnoteReference" -> out.append(DocxParts.attribute(element, "id"));
                case "footnoteRef" -> out.append(note);
                case "noBreakHyphen" -> out.append('\u2011');
                case "instrText", "pPr", "rPr", "tblPr", "trPr", "tcPr", "sectPr" -> {}
                case "p" -> {
                    out.append('\n').append(lists.label(element)).append(' ');
                    children(element);
                    out.append('\n');
                }
                default -> children(element);
            }
        }
    }

    private void children(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            walk(child);
        }
    }
}
