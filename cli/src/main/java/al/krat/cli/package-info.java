/** The command {@code krat}: one class a command, and what they share. It holds no rule of the field. */
@org.jspecify.annotations.NullMarked
package al.krat.cli;
