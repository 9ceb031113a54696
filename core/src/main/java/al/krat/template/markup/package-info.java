/** The files of templates as read before anything runs: which elements and attributes stand where. */
@org.jspecify.annotations.NullMarked
package al.krat.template.markup;
