/**
 * A pack (look, words, facts) turns the view of a document into one semantic page.
 *
 * <h2>Templates</h2>
 *
 * A template is XHTML: {@code <html><head>…</head><body>…</body></html>}, well-formed, UTF-8, without DOCTYPE, CDATA and
 * {@code [[…]]}. Its elements are those of {@link al.krat.template.PageVocabulary}, and in the head {@code <title>} and
 * {@code <meta name="author|running|marker|footer|numbering" content="…"/>}. What it says beside plain words:
 *
 * <table>
 * <caption>Attributes</caption>
 * <tr><td><code>th:text="${item.words}"</code></td><td>a value as words: text, whole number or noun; nothing where it is
 * missing</td></tr>
 * <tr><td><code>krat:fjala="minutes.reported(who=${item.who}, n=3, unit='raste')"</code></td><td>a phrase with values by
 * name; a value that is missing prints as a ruled blank; <code>krat:fjala="minutes.title()"</code> or without brackets
 * where it takes none; <code>role.{row.role}</code> takes a part of the key from an enum or a flag</td></tr>
 * <tr><td><code>th:if</code>, <code>th:unless</code></td><td>a flag; a text or list that is not empty; anything else
 * that is not missing</td></tr>
 * <tr><td><code>th:each="row, at : ${rows}"</code></td><td>once for each of a list; {@code at} has index, count, size,
 * first, last, even, odd</td></tr>
 * <tr><td><code>th:with="due=${c.due}, x='y'"</code></td><td>names for the element and all within</td></tr>
 * <tr><td><code>th:fragment="row(item, at)"</code></td><td>names a fragment</td></tr>
 * <tr><td><code>th:replace="~{fragments/rows :: row(item=${r}, at=${at})}"</code>, <code>th:insert</code></td><td>a
 * fragment in place of the element, or within it; <code>~{fragments/due.html}</code> is a whole file,
 * <code>~{:: row(…)}</code> the same file. Parameters go by name, all of them. Unlike in plain Thymeleaf, {@code th:each},
 * {@code th:if} and {@code th:with} on the same element act first</td></tr>
 * <tr><td><code>th:class</code>, <code>th:id</code>, <code>th:lang</code>, <code>th:href</code>, <code>th:src</code>,
 * <code>th:alt</code>, <code>th:colspan</code>, <code>th:content</code></td><td>an expression as attribute, where the
 * element has that attribute; none where the value is missing or empty; <code>th:classappend</code> adds a
 * class</td></tr>
 * <tr><td><code>krat:alt</code>, <code>krat:content</code></td><td>a phrase as attribute</td></tr>
 * </table>
 *
 * <p>{@code <th:block>} carries attributes and prints nothing of its own. An element has at most one of {@code th:text},
 * {@code krat:fjala}, {@code th:insert} and {@code th:replace}.
 *
 * <h2>Expressions</h2>
 *
 * <code>${sitting.chair?.name}</code>: components of the view's records; {@code list[0]}, {@code list.size},
 * {@code list.empty}, {@code text.empty}; {@code ?.} where the value before may be missing. Beside the view's components
 * there are {@code facts} ({@link al.krat.template.PackFacts}) and {@code language} («sq-AL»). Operators, inside the
 * braces or around them: {@code == != < > <= >=} (also eq ne lt gt le ge), {@code and or not !}, {@code a ? b : c},
 * {@code a ?: b}, {@code +}, <code>|words ${path} words|</code>, {@code 'text'}, whole numbers, true, false, null,
 * brackets. An enum equals the name of its constant: <code>${due.kind == 'ON_DATE'}</code>. There are no methods, no
 * functions, no arithmetic beyond {@code +}.
 *
 * <h2>What is settled afterwards</h2>
 *
 * White space collapses as in HTML; three underscores or more, in data, phrases or templates, become
 * {@code <span class="blank">____</span>}; a {@code span} that says nothing is taken out, as is a {@code lang} that
 * repeats what is spoken around it.
 *
 * <h2>Packs that travel</h2>
 *
 * {@link al.krat.template.PackStart} begins a pack that extends another, {@link al.krat.template.PackArchive} makes a zip
 * of one and reads what a stranger sent, {@link al.krat.template.PackDifference} tells what a pack changes.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template;
