@org.jspecify.annotations.NullMarked
package al.krat.writer.eml;
