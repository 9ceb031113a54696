package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.picture.Picture;
import al.krat.picture.PictureException;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The pictures of a pack, told by what they are and not by what they are called.
 *
 * @param shown those that every writer can show
 * @param there the names of all, so that who names one that cannot be shown is not told that it is missing
 */
record Images(Map<String, Picture> shown, Set<String> there) {

    private static final Set<String> KINDS = Set.of("png", "jpg", "jpeg");

    private static final int PRINT_COLOURS = 4;

    /** Reads them; what is only called a picture, or cannot be shown, is a problem. */
    static Images of(Map<String, PackData.File> files, Consumer<TemplateProblem> problems) {
        var images = new Images(new TreeMap<>(), new TreeSet<>());
        files.forEach((name, file) -> {
            if (KINDS.contains(PackFiles.kind(name))) {
                try {
                    images.add(name, Picture.of(file.bytes()), file, problems);
                } catch (PictureException e) {
                    images.tell(name, code(e.reason()), e, file, problems);
                }
            }
        });
        return images;
    }

    private void add(String name, Picture picture, PackData.File file, Consumer<TemplateProblem> problems) {
        there.add(name);
        shown.put(name, picture);
        if (picture.components() == PRINT_COLOURS) {
            problems.accept(problem(name, PackCode.IMAGE_COLOURS, Map.of("file", name), file));
        }
    }

    private void tell(
            String name, PackCode code, PictureException why, PackData.File file, Consumer<TemplateProblem> problems) {
        if (code != PackCode.FILE_IMAGE) {
            there.add(name);
        }
        Map<String, Object> size = Map.of(
                "file", name,
                "width", String.valueOf(why.width()),
                "height", String.valueOf(why.height()),
                "limit", String.valueOf(Picture.MAX_PIXELS / 1_000_000));
        problems.accept(problem(name, code, code == PackCode.IMAGE_LARGE ? size : Map.of("file", name), file));
    }

    private static TemplateProblem problem(String name, PackCode code, Map<String, Object> args, PackData.File file) {
        return TemplateProblem.at(new Place.InText(file.place(), 0, 0), code, args);
    }

    private static PackCode code(PictureException.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> PackCode.FILE_IMAGE;
            case DAMAGED -> PackCode.IMAGE_DAMAGED;
            case LARGE -> PackCode.IMAGE_LARGE;
            case COLOURS -> PackCode.IMAGE_COLOURS;
        };
    }
}
