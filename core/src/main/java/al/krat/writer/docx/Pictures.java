package al.krat.writer.docx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document; each is carried once, however often it is shown. */
final class Pictures {
    private final Map<String, byte[]> files;
    private final Map<String, Picture> used = new LinkedHashMap<>();

    Pictures(Map<String, byte[]> files) {
        this.files = files;
    }

    /**
     * A picture by the name that the page gives it.
     *
     * @throws IllegalArgumentException when it was not handed over, or is no PNG or JPEG
     */
    Picture named(String name) {
        return used.computeIfAbsent(name, this::read);
    }

    /** By name, in the order of first use. */
    Map<String, Picture> used() {
        return Collections.unmodifiableMap(used);
    }

    private Picture read(String name) {
        byte[] file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("picture not given: " + name);
        }
        return Picture.of(file).orElseThrow(() -> new IllegalArgumentException("neither PNG nor JPEG: " + name));
    }
}
