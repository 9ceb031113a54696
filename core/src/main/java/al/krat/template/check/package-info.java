/** Checks templates against the types of a view, without data. */
@org.jspecify.annotations.NullMarked
package al.krat.template.check;
