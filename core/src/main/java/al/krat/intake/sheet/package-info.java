/**
 * Reads sheets (Excel, {@code .xlsx}) of strangers: cells with their places and types, within limits; no formula, no macro,
 * nothing from outside. What they mean is told by those who know the headings.
 */
@org.jspecify.annotations.NullMarked
package al.krat.intake.sheet;
