/**
 * What a chart looks like, in one layout that all formats share: {@link al.krat.writer.chart.Drawing#of} places shapes and
 * words in points, HTML writes them as SVG and PDF draws them; Word is told where plot and legend stand.
 */
@org.jspecify.annotations.NullMarked
package al.krat.writer.chart;
