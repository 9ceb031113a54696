/**
 * Zips from strangers, in memory: Word files and packs. This step knows bytes and their names; what they mean, and how much
 * of them is too much, is said by whoever asks.
 */
@org.jspecify.annotations.NullMarked
package al.krat.archive;
