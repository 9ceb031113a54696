@org.jspecify.annotations.NullMarked
package al.krat.template.fill;
