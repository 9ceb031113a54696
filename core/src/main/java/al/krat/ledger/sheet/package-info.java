/**
 * The register as a sheet (regjistri në Excel): its columns and words, by which a writer makes it and a reader takes it
 * back.
 */
@org.jspecify.annotations.NullMarked
package al.krat.ledger.sheet;
