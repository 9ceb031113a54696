/** What templates see of the papers around a meeting, built of the records that minutes are built of. */
@org.jspecify.annotations.NullMarked
package al.krat.template.view.paper;
