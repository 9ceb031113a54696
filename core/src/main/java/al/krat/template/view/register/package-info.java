/** What templates see of a register (regjistri): version 1, of the same kind as {@link al.krat.template.view}. */
@org.jspecify.annotations.NullMarked
package al.krat.template.view.register;
