@org.jspecify.annotations.NullMarked
package al.krat.template.chart;
