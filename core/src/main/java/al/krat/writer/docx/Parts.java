package al.krat.writer.docx;

/** The parts in {@code word/} and what the document part refers to. */
final class Parts {
    private final Container container;
    private final Relations relations = new Relations();
    private int pictures;

    Parts(Container container) {
        this.container = container;
    }

    Relations relations() {
        return relations;
    }

    /** Adds a part that there is one of: {@code styles}. */
    void add(String kind, byte[] content) {
        container.part("word/" + kind + ".xml", Ooxml.wordType(kind), content);
        relations.internal(kind, kind + ".xml");
    }

    /** Adds a header or footer; the answer is its relationship. */
    String add(String kind, int number, byte[] content) {
        String name = kind + number + ".xml";
        container.part("word/" + name, Ooxml.wordType(kind), content);
        return relations.internal(kind, name);
    }

    /** Adds a picture; the answer is its relationship. */
    String picture(Picture picture) {
        pictures++;
        String name = "media/image" + pictures + "." + picture.extension();
        container.picture("word/" + name, picture.content());
        return relations.internal("image", name);
    }

    /** Adds the document itself, last: only now all that it refers to is known. */
    void document(byte[] content) {
        container.part("word/document.xml", Ooxml.wordType("document.main"), content);
        container.part("word/_rels/document.xml.rels", Ooxml.RELATIONS_TYPE, relations.xml());
    }
}
