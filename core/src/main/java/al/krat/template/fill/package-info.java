/**
 * Word templates, compiled: literal markup with expressions, phrases and blocks between, and what fills them with a view.
 * Nothing here knows how a Word file is read or how one is packed.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.fill;
