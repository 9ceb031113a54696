package al.krat.template;

import al.krat.archive.ArchiveWriter;
import al.krat.domain.Finding;
import al.krat.domain.Place;
import al.krat.language.Folding;
import al.krat.template.pack.PackData;
import al.krat.template.pack.PackFiles;
import al.krat.template.pack.PackFolder;
import al.krat.template.pack.PackLoader;
import al.krat.template.pack.PackZip;
import al.krat.template.pack.ShippedPacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it travels: a zip with the pack's folder, and the folders of packs that it extends and that krat does not
 * ship. Whoever made a zip, reading it touches neither disk nor network: all is checked in memory, against limits first.
 *
 * @param pack the pack that the zip brings; what is wrong with the zip or the pack is in its findings
 * @param packs what the zip holds: the pack itself, then those that it extends
 */
public record PackArchive(TemplatePack pack, List<PackLayer> packs) {

    /** No more bytes of a file than this need be read to know whether it is a pack. */
    public static final int MAX_BYTES = PackZip.MAX_BYTES + 1;

    public PackArchive {
        packs = List.copyOf(packs);
    }

    /** Reads a zip; its pack may extend others of the zip, and those that krat ships. Never throws for content. */
    public static PackArchive read(String name, byte[] zip) {
        return read(name, zip, parent -> null);
    }

    /**
     * Reads a zip whose pack may also extend packs that lie in a folder, a workspace's {@code modelet}.
     *
     * @throws IOException if a pack of the folder cannot be read
     */
    public static PackArchive read(String name, byte[] zip, Path modelet) throws IOException {
        try {
            return read(name, zip, parent -> beside(modelet, parent));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static @Nullable PackFiles beside(Path modelet, String parent) {
        Path folder = modelet.resolve(parent);
        try {
            return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) ? PackFolder.read(folder) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackArchive read(String name, byte[] zip, Function<String, @Nullable PackFiles> beside) {
        String stem = stem(name);
        PackZip read = PackZip.read(name, stem, zip);
        List<Finding> findings = new ArrayList<>();
        read.problems().forEach(problem -> findings.add(problem.finding(name)));
        Function<String, @Nullable PackFiles> parents = parent -> {
            PackFiles shipped = ShippedPacks.read(parent);
            PackFiles inside = read.packs().get(parent);
            return shipped != null
                    ? shipped
                    : inside != null ? inside : PackName.is(parent) ? beside.apply(parent) : null;
        };
        Map<String, PackData> loaded = new LinkedHashMap<>();
        read.packs().forEach((folder, files) -> loaded.put(folder, new PackLoader(parents).load(files)));
        List<String> heads = heads(loaded);
        if (heads.size() != 1) {
            if (findings.isEmpty() || !heads.isEmpty()) {
                findings.add(Finding.of(
                        PackCode.ZIP_PACK,
                        new Place.InText(name, 0, 0),
                        Map.of("packs", heads.isEmpty() ? "—" : String.join(", ", heads))));
            }
            return new PackArchive(TemplatePack.none(stem, findings), List.of());
        }
        PackData data = java.util.Objects.requireNonNull(loaded.get(heads.get(0)));
        TemplatePack pack = TemplatePack.of(data, findings);
        List<PackLayer> packs = pack.layers().stream()
                .filter(layer -> !layer.shipped() && read.packs().containsKey(layer.name()))
                .toList();
        return new PackArchive(pack, packs);
    }

    /** The packs that no other of the zip extends. */
    private static List<String> heads(Map<String, PackData> packs) {
        List<String> heads = new ArrayList<>(packs.keySet());
        packs.values()
                .forEach(pack ->
                        heads.removeAll(pack.names().subList(1, pack.names().size())));
        return heads;
    }

    private static String stem(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String stem = Folding.ascii(dot < 0 ? file : file.substring(0, dot));
        return PackName.is(stem) ? stem : "modeli";
    }

    /**
     * A pack as a zip: its own files and those of the packs that it extends and that krat does not ship. The same pack
     * gives the same bytes on any machine: entries are sorted, of a fixed time, and not compressed.
     *
     * @throws IllegalArgumentException for a pack with errors, or without a name
     */
    public static byte[] write(TemplatePack pack) {
        if (pack.hasErrors()) {
            throw new IllegalArgumentException("a pack with errors is not sent: " + pack.findings());
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (PackLayer layer : pack.layers()) {
            if (!layer.shipped() || pack.isShipped()) {
                if (!PackName.is(layer.name())) {
                    throw new IllegalArgumentException("no name for a pack: «" + layer.name() + "»");
                }
                layer.files().forEach((name, bytes) -> files.put(layer.name() + "/" + name, bytes));
            }
        }
        return ArchiveWriter.stored(files);
    }
}
