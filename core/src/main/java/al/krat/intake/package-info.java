/**
 * What people type becomes records: notes, YAML and JSON, every value with its place and all problems at once. Printing
 * notes and YAML lives here, too.
 */
@org.jspecify.annotations.NullMarked
package al.krat.intake;
