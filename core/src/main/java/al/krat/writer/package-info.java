/** A page becomes a file: HTML, PDF, DOCX. All of them render the same page, so none can say something else. */
@org.jspecify.annotations.NullMarked
package al.krat.writer;
