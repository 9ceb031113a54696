/**
 * Zips from strangers and the XML in them, in memory: Word files and packs. This step knows bytes, names and elements; what
 * they mean, and how much of them is too much, is said by whoever asks.
 */
@org.jspecify.annotations.NullMarked
package al.krat.archive;
