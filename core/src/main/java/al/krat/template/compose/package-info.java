/** Records of the domain become the views that templates see. */
@org.jspecify.annotations.NullMarked
package al.krat.template.compose;
