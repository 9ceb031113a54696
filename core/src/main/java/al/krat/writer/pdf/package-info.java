/** A page becomes a PDF that is archivable (ISO 19005-3, PDF/A-3a) and accessible (ISO 14289-1, PDF/UA-1) at once. */
@org.jspecify.annotations.NullMarked
package al.krat.writer.pdf;
