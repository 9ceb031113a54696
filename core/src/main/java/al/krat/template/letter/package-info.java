/**
 * A letter of an institution in Word (shkresë), as one reads and changes it: lines with their places, and a file that takes
 * other words in place of stretches of them. The only package that needs docx4j, which {@link
 * al.krat.template.letter.LetterFile} loads; nothing on the way of a document comes here.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.letter;
