/** A small view and pack for tests. */
@org.jspecify.annotations.NullMarked
package al.krat.template.sample;
