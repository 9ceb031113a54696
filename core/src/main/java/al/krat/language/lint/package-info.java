/**
 * A lint of typed Albanian: missing ë and ç, misspellings of the field, confused pairs such as «te» and «të», and
 * typography. It knows words and signs, no meeting, and can be used without anything else:
 *
 * <pre>{@code
 * List<Slip> slips = Lint.standard().check("U diskutua per zbatimin e planit.");
 * String better = Lint.corrected("U diskutua per zbatimin e planit.", slips);
 * }</pre>
 *
 * <p>It would rather miss a slip than find one where there is none. {@link Lint#corrected} applies only what is certain.
 */
@org.jspecify.annotations.NullMarked
package al.krat.language.lint;
