/**
 * What a meeting is: immutable records that check their shape only. Whatever can be typed can be represented; what is
 * wrong with it is found by the integrity step. Java names are English, the field's own terms stand in the Javadoc.
 */
@org.jspecify.annotations.NullMarked
package al.krat.domain;
