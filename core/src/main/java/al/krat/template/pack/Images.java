package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Tells the pictures of a pack by what they are, not by what they are called. */
final class Images {

    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg");

    /** How each begins (ISO/IEC 15948, 5.2; ISO/IEC 10918-1, B.1.1.3). */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private Images() {}

    /** The names of the pictures; a file that is only called one is a problem. */
    static Set<String> of(Map<String, PackData.File> files, Consumer<TemplateProblem> problems) {
        Set<String> images = new TreeSet<>();
        files.forEach((name, file) -> {
            if (KINDS.contains(PackFiles.kind(name))) {
                if (begins(file.bytes(), PNG) || begins(file.bytes(), JPEG)) {
                    images.add(name);
                } else {
                    problems.accept(TemplateProblem.at(
                            new Place.InText(file.place(), 0, 0), PackCode.FILE_IMAGE, Map.of("file", name)));
                }
            }
        });
        return images;
    }

    private static boolean begins(byte[] bytes, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= bytes.length || bytes[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
