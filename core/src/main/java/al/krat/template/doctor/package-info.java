/**
 * The template doctor: looks through a letter or minutes that an institution has in Word, and proposes a pack of it. Each rule
 * knows one kind of field; what letters call things stands in {@code labels.txt}, what takes its place in a template in
 * {@code expressions.txt}. What no rule knows stays as it was typed, and what is left of the old meeting is told.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.doctor;
