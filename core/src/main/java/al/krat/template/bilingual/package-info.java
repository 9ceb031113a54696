/** Two renderings of one document, one in each language, become one page. */
@org.jspecify.annotations.NullMarked
package al.krat.template.bilingual;
