/** Word files as prefectures have them, good and hostile. */
@org.jspecify.annotations.NullMarked
package al.krat.template.word;
