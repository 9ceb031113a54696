/** Letters of invented prefectures, and what the doctor makes of them. */
@org.jspecify.annotations.NullMarked
package al.krat.template.doctor;
