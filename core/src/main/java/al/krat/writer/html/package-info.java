/** A page becomes one HTML file that needs nothing else: for screens wide and narrow, light and dark, and for print. */
@org.jspecify.annotations.NullMarked
package al.krat.writer.html;
