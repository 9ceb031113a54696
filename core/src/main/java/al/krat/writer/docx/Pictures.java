package al.krat.writer.docx;

import al.krat.picture.Picture;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pictures of one document; each is carried once, however often it is shown. */
final class Pictures {
    private final Map<String, Picture> files;
    private final Map<String, Picture> used = new LinkedHashMap<>();

    Pictures(Map<String, Picture> files) {
        this.files = files;
    }

    /**
     * A picture by the name that the page gives it.
     *
     * @throws IllegalArgumentException when it was not handed over
     */
    Picture named(String name) {
        return used.computeIfAbsent(name, this::read);
    }

    /** By name, in the order of first use. */
    Map<String, Picture> used() {
        return Collections.unmodifiableMap(used);
    }

    private Picture read(String name) {
        Picture picture = files.get(name);
        if (picture == null) {
            throw new IllegalArgumentException("picture not given: " + name);
        }
        return picture;
    }
}
