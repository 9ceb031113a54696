package al.krat.writer.xlsx;

/**
 * A style of cells.
 *
 * @param index its number in the workbook
 * @param quoted the number of its twin for words that look like a formula: typed over, they stay words
 */
record Look(int index, int quoted) {}
