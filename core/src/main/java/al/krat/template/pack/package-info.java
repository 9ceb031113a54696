/** Reads packs: from the class path, a folder or memory; checks them; lays a child over its parents. */
@org.jspecify.annotations.NullMarked
package al.krat.template.pack;
