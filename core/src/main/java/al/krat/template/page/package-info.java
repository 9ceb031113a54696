/** Reads what a template wrote into a page. */
@org.jspecify.annotations.NullMarked
package al.krat.template.page;
