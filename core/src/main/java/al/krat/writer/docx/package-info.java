/**
 * A page becomes WordprocessingML (ISO/IEC 29500), streamed by a small writer of our own; no office library is loaded.
 * {@link al.krat.writer.docx.DocxWriter} is the way in: {@code Flow} turns the page into paragraphs and tables,
 * {@code BodyXml} writes them, {@code Container} packs the parts.
 */
@org.jspecify.annotations.NullMarked
package al.krat.writer.docx;
