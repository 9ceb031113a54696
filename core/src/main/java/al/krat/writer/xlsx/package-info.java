/**
 * Writes sheets (Excel). POI makes an empty workbook with its styles, filters and lists; the rows are streamed into it,
 * for POI's own cells cost a hundred times as much. No text is ever a formula.
 */
@org.jspecify.annotations.NullMarked
package al.krat.writer.xlsx;
