package al.krat.template.pack;

import al.krat.domain.Place;
import al.krat.template.PackCode;
import al.krat.template.TemplateProblem;
import al.krat.template.expression.Suggestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lays a pack over its parents: files by name, facts and style token by token, phrases by key. */
public final class PackLoader {

    private static final int MAX_PARENTS = 8;

    private final Function<String, @Nullable PackFiles> parents;
    private final List<TemplateProblem> problems = new ArrayList<>();

    /** @param parents finds the pack that {@code extends:} names, or null */
    public PackLoader(Function<String, @Nullable PackFiles> parents) {
        this.parents = parents;
    }

    /** Loads a pack. */
    public PackData load(PackFiles pack) {
        List<Layer> chain = chain(Layer.of(pack));
        return lay(chain, problems);
    }

    /**
     * Lays the packs of a chain over each other.
     *
     * @param chain the pack, its parent, and so on
     * @param known what was found wrong with the chain itself
     */
    static PackData lay(List<Layer> chain, List<TemplateProblem> known) {
        List<TemplateProblem> problems = new ArrayList<>(known);
        Map<String, PackData.File> files = new TreeMap<>();
        var start = new Place.InText(chain.get(0).files().place(Head.FILE), 0, 0);
        PackTree.Fields head = new PackTree.Fields(Map.of(), Map.of(), start);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Layer layer = chain.get(i);
            layer.files()
                    .files()
                    .forEach((name, bytes) ->
                            files.put(name, new PackData.File(layer.files().place(name), bytes)));
            head = layer.head().over(head);
            problems.addAll(layer.files().problems());
            problems.addAll(layer.problems());
        }
        Images images = Images.of(files, problems::add);
        Head read = Head.read(head, images.there(), problems::add);
        return new PackData(files, images.shown(), read, chain, problems);
    }

    /** The pack, its parent, and so on. */
    private List<Layer> chain(Layer pack) {
        List<Layer> chain = new ArrayList<>(List.of(pack));
        List<String> seen = new ArrayList<>(List.of(pack.name()));
        Layer last = pack;
        while (last.head().values().get("extends") instanceof PackTree.Text wanted) {
            String name = wanted.words();
            if (seen.contains(name) || chain.size() > MAX_PARENTS) {
                problems.add(TemplateProblem.at(wanted.place(), PackCode.EXTENDS_CYCLE, Map.of("pack", name)));
                break;
            }
            PackFiles parent = parents.apply(name);
            if (parent == null) {
                String near = Suggestions.of(name, ShippedPacks.names());
                problems.add(TemplateProblem.at(
                        wanted.place(), PackCode.EXTENDS_UNKNOWN, Map.of("pack", name, "near", near)));
                break;
            }
            last = Layer.of(parent);
            chain.add(last);
            seen.add(name);
        }
        return chain;
    }
}
