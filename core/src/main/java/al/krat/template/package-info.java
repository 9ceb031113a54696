/** A pack (look, words, facts) turns the view of a document into one semantic page. */
@org.jspecify.annotations.NullMarked
package al.krat.template;
