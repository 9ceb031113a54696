package al.krat.writer.docx;

import al.krat.template.Node;

/** The kinds of lists that a page knows. */
enum ListKind {
    BULLET,
    DECIMAL,
    /** Albanian letters, which stand in the text; the list gives the indent only. */
    LETTER;

    static ListKind of(Node.Element list) {
        return list.name().equals("ul") ? BULLET : list.is("alpha") ? LETTER : DECIMAL;
    }
}
