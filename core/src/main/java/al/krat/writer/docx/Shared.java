package al.krat.writer.docx;

/**
 * What all of one document's writing shares.
 *
 * @param room width of the text in millimetres
 */
record Shared(HeadingNumbers headings, Numbering numbering, Bookmarks bookmarks, Pictures pictures, double room) {}
