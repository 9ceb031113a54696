/**
 * Thymeleaf with a dialect of its own. Its standard dialect is not on the engine, and with it neither OGNL nor
 * preprocessing, inlining, message files, links or unescaped text: what a template can do is what the processors here
 * do. Thymeleaf parses, caches, iterates and inserts.
 */
@org.jspecify.annotations.NullMarked
package al.krat.template.engine;
