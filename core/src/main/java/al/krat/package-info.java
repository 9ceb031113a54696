/** The façade. */
@org.jspecify.annotations.NullMarked
package al.krat;
