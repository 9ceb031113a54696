/** Reads a figure of a page as a chart: what it says, its categories, its series, their values. */
@org.jspecify.annotations.NullMarked
package al.krat.template.chart;
