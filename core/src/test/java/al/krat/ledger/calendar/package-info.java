/** Calendars of what was typed and recorded. */
@org.jspecify.annotations.NullMarked
package al.krat.ledger.calendar;
