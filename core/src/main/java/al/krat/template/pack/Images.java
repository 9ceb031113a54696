package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Tells the pictures of a pack by what they are, not by what they are called, and finds those that nobody can show. */
final class Images {

    /** An A4 sheet at 300 to the inch, and some; more is a bomb. */
    static final int MAX_PIXELS = 10_000_000;

    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg");

    /** How each begins (ISO/IEC 15948, 5.2; ISO/IEC 10918-1, B.1.1.3). */
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    private Images() {}

    /** The pictures by name; what is only called one, or cannot be shown, is a problem. */
    static Map<String, byte[]> of(Map<String, PackData.File> files, Consumer<TemplateProblem> problems) {
        Map<String, byte[]> images = new TreeMap<>();
        files.forEach((name, file) -> {
            if (KINDS.contains(PackFiles.kind(name))) {
                try {
                    images.put(name, image(file.bytes()));
                } catch (ImageProblem problem) {
                    Map<String, Object> args = new HashMap<>(problem.args());
                    args.put("file", name);
                    problems.accept(
                            TemplateProblem.at(new Place.InText(file.place(), 0, 0), problem.code(), Map.copyOf(args)));
                    if (problem.code() != PackCode.FILE_IMAGE) {
                        // it is there, so that who names it is not told that it is missing
                        images.put(name, file.bytes());
                    }
                }
            }
        });
        return images;
    }

    private static byte[] image(byte[] file) throws ImageProblem {
        if (begins(file, PNG)) {
            return Png.read(file);
        }
        if (begins(file, JPEG)) {
            Jpeg.check(file);
            return file;
        }
        throw new ImageProblem(PackCode.FILE_IMAGE, Map.of());
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
