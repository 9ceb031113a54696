package al.krat.template;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One pack of a chain, without what it inherits.
 *
 * @param name its name; as a folder, the folder's
 * @param shipped whether krat ships it
 * @param files its own files by name, in order
 */
public record PackLayer(String name, boolean shipped, SortedMap<String, byte[]> files) {

    public PackLayer {
        SortedMap<String, byte[]> copies = new TreeMap<>();
        files.forEach((file, bytes) -> copies.put(file, bytes.clone()));
        files = Collections.unmodifiableSortedMap(copies);
    }

    static PackLayer of(String name, boolean shipped, Map<String, byte[]> files) {
        return new PackLayer(name, shipped, new TreeMap<>(files));
    }

    /** The names of its own files, in order. */
    public Set<String> names() {
        return files.keySet();
    }
}
