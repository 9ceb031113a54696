/**
 * The expressions of templates: paths over the records of a view, literals and a handful of operators. Nothing here
 * reaches a method, a class or the machine.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.expression;
