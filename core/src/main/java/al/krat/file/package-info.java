/** Files that are there as a whole or not at all, and their fingerprints. */
@org.jspecify.annotations.NullMarked
package al.krat.file;
