package al.krat.writer.docx;

import al.krat.template.word.PictureFile;
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
    private final Map<Object, String> media = new IdentityHashMap<>();
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
    String add(String kind, byte[] content, List<PictureFile> pictures) {
        int number = numbers.merge(kind, 1, Integer::sum);
        String name = kind + number + ".xml";
        container.part("word/" + name, Ooxml.wordType(kind), pictures.isEmpty() ? content : numbered(content));
        var its = new Relations();
        pictures.forEach(picture -> its.internal("image", media(picture, picture.extension(), picture.content())));
        refer(name, its);
        return relations.internal(kind, name);
    }

    /** What a part refers to that shows pictures and leads to addresses, in this order. */
    Relations relations(List<PictureFile> pictures, List<String> links) {
        return refer(new Relations(), pictures, links);
    }

    /** The same for the document itself, of which nothing is known yet. */
    void documentRefers(List<PictureFile> pictures, List<String> links) {
        refer(relations, pictures, links);
    }

    private Relations refer(Relations its, List<PictureFile> pictures, List<String> links) {
        pictures.forEach(picture -> its.internal("image", media(picture, picture.extension(), picture.content())));
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
        return relations.internal("image", media(picture, picture.extension(), picture.content()));
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
    private String media(Object picture, String extension, byte[] content) {
        return media.computeIfAbsent(picture, key -> {
            String name = "media/image" + (media.size() + 1) + "." + extension;
            container.picture("word/" + name, content);
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
