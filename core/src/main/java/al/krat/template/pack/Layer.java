package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One pack of a chain: its files and its own pack.yaml.
 *
 * @param problems what was wrong with either
 */
record Layer(PackFiles files, PackTree.Fields head, List<TemplateProblem> problems) {

    static Layer of(PackFiles files) {
        var place = new Place.InText(files.place(Head.FILE), 0, 0);
        List<TemplateProblem> problems = new ArrayList<>(missing(files, place));
        try {
            return new Layer(files, yaml(files, Head.FILE, problems::add), problems);
        } catch (TemplateProblem problem) {
            return new Layer(files, new PackTree.Fields(Map.of(), Map.of(), place), List.of(problem));
        }
    }

    private static List<TemplateProblem> missing(PackFiles files, Place.InText place) {
        return files.files().containsKey(Head.FILE)
                ? List.of()
                : List.of(TemplateProblem.at(place, PackCode.PACK_YAML_MISSING, Map.of()));
    }

    Layer {
        problems = List.copyOf(problems);
    }

    /** Whether its pack.yaml is there and could be read, so that what it extends is known. */
    boolean hasHead() {
        return !head.values().isEmpty() || problems.isEmpty();
    }

    /** What the pack is found by: its folder's name; without a folder, its own. */
    String label() {
        return files.label().isEmpty() ? name() : files.label();
    }

    String name() {
        return head.values().get("name") instanceof PackTree.Text name ? name.words() : files.label();
    }

    /**
     * A YAML file of the pack; nothing where it is not there.
     *
     * @param problems hears of what does not keep it from being read
     * @throws TemplateProblem where it cannot be read
     */
    static PackTree.Fields yaml(PackFiles pack, String name, Consumer<TemplateProblem> problems) {
        var place = new Place.InText(pack.place(name), 0, 0);
        byte[] bytes = pack.files().get(name);
        if (bytes == null) {
            return new PackTree.Fields(Map.of(), Map.of(), place);
        }
        String text = Utf8.text(bytes);
        if (text == null) {
            throw TemplateProblem.at(place, PackCode.FILE_ENCODING, Map.of());
        }
        return PackYaml.read(pack.place(name), text, problems);
    }
}
