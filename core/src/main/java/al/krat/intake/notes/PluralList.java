package al.krat.intake.notes;

import org.jspecify.annotations.Nullable;

/**
 * A keyword alone on its line, whose list items are each one of its kind.
 *
 * @param type what they are
 * @param empty the record that a keyword in the singular has made, which stands only if no list item follows; or null
 * @param begun whether a list item was read; then a blank line ends the list
 */
record PluralList(RecordType type, @Nullable RecordDraft empty, boolean begun) {}
