/** What the lint of the language says of the paragraphs of a meeting: findings, and a text with the sure slips corrected. */
@org.jspecify.annotations.NullMarked
package al.krat.integrity.wording;
