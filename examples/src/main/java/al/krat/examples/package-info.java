/** How another program uses the library. */
@org.jspecify.annotations.NullMarked
package al.krat.examples;
