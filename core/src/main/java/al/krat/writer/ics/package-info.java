/** Writes a calendar as iCalendar (RFC 5545), by ical4j; only who asks for it needs that library. */
@org.jspecify.annotations.NullMarked
package al.krat.writer.ics;
