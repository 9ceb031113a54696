/** What is wrong with a meeting that can be typed: one check, one class, one line in the list of {@link Integrity}. */
@org.jspecify.annotations.NullMarked
package al.krat.integrity;
