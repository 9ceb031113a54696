package al.krat.template.word;

/**
 * A style of a Word file, as it may be taken.
 *
 * @param id as the file has it
 * @param kind paragraph, character, table or numbering
 * @param name as {@code w:name} has it
 * @param before its markup up to where a list number would stand; all of it for styles that documents are not written with
 * @param plain what stands there for a style without numbers
 * @param after the rest
 */
public record WordStyle(String id, String kind, String name, String before, String plain, String after) {}
