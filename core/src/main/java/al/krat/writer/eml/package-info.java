/** Messages that nobody has sent yet, for mail programs to open: RFC 5322, MIME (RFC 2045–2047, 2183, 2231). */
@org.jspecify.annotations.NullMarked
package al.krat.writer.eml;
