/**
 * A prefecture's own Word file as the ground of its documents: {@code reference.docx} of a pack. {@link
 * al.krat.template.word.ReferenceReader} takes from it what the allow-lists of {@code word.txt} name (styles, numbering,
 * fonts, colours, sheet, running header and footer), rebuilt as text; all else stays behind.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.word;
