/**
 * Notes in Word: a {@code .docx} becomes lines of notes that know the paragraph or cell they were typed in, and nothing
 * else; what the lines mean is for the readers of notes. Everything is bounded before it is parsed, and nothing outside
 * the bytes given is ever read.
 */
@org.jspecify.annotations.NullMarked
package al.krat.intake.word;
