/** Calendar files, read back by ical4j and by another implementation. */
@org.jspecify.annotations.NullMarked
package al.krat.writer.ics;
