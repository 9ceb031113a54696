/**
 * Albanian as code: folding, cases, numbers, dates, order and the phrase engine. This step knows words and their forms;
 * it knows no meeting.
 */
@org.jspecify.annotations.NullMarked
package al.krat.language;
