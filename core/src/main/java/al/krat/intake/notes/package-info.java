/**
 * Notes: what a secretary types during and after a meeting. Nothing typed is dropped or changed; what is not understood
 * stays as text and is reported, all at once. One class reads one kind of line or value.
 */
@org.jspecify.annotations.NullMarked
package al.krat.intake.notes;
