package al.krat.template;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A pack with faults, from a table of {@code broken/}: {@code === its name}, its files each under {@code --- its name},
 * and what is found under {@code --- findings}. A file's name may be followed by how it is laid down: {@code (utf-16)},
 * {@code (latin-1)}, {@code (bom)}, {@code (hex)}, {@code (link)} to a file of the same pack, {@code (times 100000)}.
 * Where pack.yaml is not given, it only extends the standard pack.
 */
record BrokenPack(String name, List<File> files, String findings) {

    private static final String FINDINGS = "findings";

    /** A file of the table: its name, how it is laid down, and what stands under it. */
    record File(String name, String how, String text) {

        byte[] bytes() {
            return switch (how) {
                case "utf-16" -> text.getBytes(StandardCharsets.UTF_16);
                case "latin-1" -> text.getBytes(StandardCharsets.ISO_8859_1);
                case "bom" -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
                case "hex" -> java.util.HexFormat.of().parseHex(text.replaceAll("\\s", ""));
                default ->
                    how.startsWith("times ")
                            ? text.strip()
                                    .repeat(Integer.parseInt(how.substring(6)))
                                    .getBytes(StandardCharsets.UTF_8)
                            : text.getBytes(Charset.forName("UTF-8"));
            };
        }

        String head() {
            return "--- " + name + (how.isEmpty() ? "" : " (" + how + ")") + "\n";
        }
    }

    /** All packs of a table. */
    static List<BrokenPack> read(Path table) throws IOException {
        List<BrokenPack> packs = new ArrayList<>();
        for (String part : ("\n" + Files.readString(table)).split("\n=== ")) {
            if (!part.startsWith("\n#")) {
                packs.add(pack(part + "\n"));
            }
        }
        return packs;
    }

    private static BrokenPack pack(String part) {
        String[] files = part.split("(?m)^--- ");
        List<File> read = new ArrayList<>();
        String findings = "";
        for (int i = 1; i < files.length; i++) {
            int end = files[i].indexOf('\n');
            String head = end < 0 ? files[i] : files[i].substring(0, end);
            String text = end < 0 ? "" : files[i].substring(end + 1);
            int open = head.indexOf(" (");
            String name = open < 0 ? head : head.substring(0, open);
            if (name.equals(FINDINGS)) {
                findings = text.strip();
            } else {
                read.add(new File(name, open < 0 ? "" : head.substring(open + 2, head.length() - 1), text));
            }
        }
        return new BrokenPack(files[0].strip(), read, findings);
    }

    /** Lays the pack down in a folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack.yaml"), "name: broken\nextends: standard\n");
        for (File file : files) {
            Path path = folder.resolve(file.name());
            Files.createDirectories(path.getParent());
            Files.deleteIfExists(path);
            if (file.how().equals("link")) {
                Files.createSymbolicLink(path, Path.of(file.text().strip()));
            } else if (!file.how().equals("none")) {
                Files.write(path, file.bytes());
            }
        }
    }

    /** This pack as the table has it, with what was found. */
    String with(String found) {
        StringBuilder out = new StringBuilder("=== " + name + "\n");
        files.forEach(file -> out.append(file.head()).append(file.text()));
        return out + "--- findings\n" + found + "\n";
    }

    static Stream<Path> tables(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
