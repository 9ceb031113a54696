/** What a committee has recorded over time (ditari): commitments as event logs, their state on a day, carry-over. */
@org.jspecify.annotations.NullMarked
package al.krat.ledger;
