package al.krat.writer.docx;

import al.krat.language.Language;
import al.krat.picture.Picture;
import al.krat.template.word.WordRunning;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The parts in {@code word/} and what the document part refers to. */
final class Parts {
    private final Container container;
    private final Relations relations = new Relations();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Picture, String> media = new IdentityHashMap<>();
    private int pictureIds = 10_000; // those of the body count from 1

    Parts(Container container) {
        this.container = container;
    }

    Relations relations() {
        return relations;
    }

    /** Adds a part that there is one of: {@code styles}. */
    void add(String kind, byte[] content) {
        add(kind, content, new Relations());
    }

    /** Adds a part that there is one of, with what it refers to itself. */
    void add(String kind, byte[] content, Relations its) {
        container.part("word/" + kind + ".xml", Ooxml.wordType(kind), content);
        relations.internal(kind, kind + ".xml");
        refer(kind + ".xml", its);
    }

    void theme(byte[] content) {
        container.part("word/theme/theme1.xml", Theme.TYPE, content);
        relations.internal("theme", "theme/theme1.xml");
    }

    /** Adds a header or footer with the pictures that it shows; the answer is its relationship. */
    String add(String kind, byte[] content, List<Picture> pictures) {
        int number = numbers.merge(kind, 1, Integer::sum);
        String name = kind + number + ".xml";
        container.part("word/" + name, Ooxml.wordType(kind), pictures.isEmpty() ? content : numbered(content));
        var its = new Relations();
        pictures.forEach(picture -> its.internal("image", media(picture)));
        refer(name, its);
        return relations.internal(kind, name);
    }

    /** What a part refers to that shows pictures and leads to addresses, in this order. */
    Relations relations(List<Picture> pictures, List<String> links) {
        return refer(new Relations(), pictures, links);
    }

    /** The same for the document itself, of which nothing is known yet. */
    void documentRefers(List<Picture> pictures, List<String> links) {
        refer(relations, pictures, links);
    }

    private Relations refer(Relations its, List<Picture> pictures, List<String> links) {
        pictures.forEach(picture -> its.internal("image", media(picture)));
        links.forEach(its::link);
        return its;
    }

    /** Adds one of several parts of a kind, with what it refers to; the answer is its relationship. */
    String addOne(String kind, byte[] content, Relations its) {
        int number = numbers.merge(kind, 1, Integer::sum);
        String name = kind + number + ".xml";
        container.part("word/" + name, Ooxml.wordType(kind), content);
        refer(name, its);
        return relations.internal(kind, name);
    }

    /** Adds a picture; the answer is its relationship. */
    String picture(Picture picture) {
        return relations.internal("image", media(picture));
    }

    /** Adds a chart with its workbook; the answer is its relationship. */
    String chart(Charts.Placed placed, Language language, String sheet, String face) {
        int number = numbers.merge("chart", 1, Integer::sum);
        String book = "embeddings/workbook" + number + ".xlsx";
        var its = new Relations();
        String workbook = its.internal("package", "../" + book);
        String name = "charts/chart" + number + ".xml";
        container.part("word/" + name, ChartPart.TYPE, ChartPart.of(placed, language, sheet, face, workbook));
        container.part("word/charts/_rels/chart" + number + ".xml.rels", Ooxml.RELATIONS_TYPE, its.xml());
        container.part("word/" + book, ChartBook.TYPE, ChartBook.of(placed.chart(), language, sheet));
        return relations.internal("chart", name);
    }

    /** Adds the document itself, last: only now all that it refers to is known. */
    void document(byte[] content) {
        container.part("word/document.xml", Ooxml.wordType("document.main"), content);
        refer("document.xml", relations);
    }

    private void refer(String name, Relations its) {
        if (!its.isEmpty()) {
            container.part("word/_rels/" + name + ".rels", Ooxml.RELATIONS_TYPE, its.xml());
        }
    }

    /** A picture is carried once, wherever it is shown. */
    private String media(Picture picture) {
        return media.computeIfAbsent(picture, each -> {
            String name = "media/image" + (media.size() + 1) + "." + each.kind().extension();
            container.picture("word/" + name, each.bytes());
            return name;
        });
    }

    /** Every picture of the file has a number of its own. */
    private byte[] numbered(byte[] content) {
        var out = new StringBuilder(content.length);
        String markup = new String(content, StandardCharsets.UTF_8);
        int from = 0;
        for (int at = markup.indexOf(WordRunning.PICTURE_ID);
                at >= 0;
                at = markup.indexOf(WordRunning.PICTURE_ID, from)) {
            boolean begins = markup.startsWith("<wp:docPr id=\"", at - "<wp:docPr id=\"".length());
            pictureIds += begins ? 1 : 0;
            out.append(markup, from, at).append(pictureIds);
            from = at + 1;
        }
        return out.append(markup, from, markup.length()).toString().getBytes(StandardCharsets.UTF_8);
    }
}
