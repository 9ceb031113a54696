/** What a committee has before it (kalendari): meetings, joint activities and deadlines by their days, and what clashes. */
@org.jspecify.annotations.NullMarked
package al.krat.ledger.calendar;
