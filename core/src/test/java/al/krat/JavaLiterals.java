package al.krat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that stand in Java sources, without the comments. */
final class JavaLiterals {

    /** The sources of the modules that have code. */
    static final List<Path> ROOTS =
            List.of(Path.of("..", "core", "src/main/java"), Path.of("..", "cli", "src/main/java"));

    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*|(?s:/\\*.*?\\*/)|'(?:\\\\.|[^'\\\\])+'"
            + "|\"\"\"(?<block>(?s:.*?))\"\"\"|\"(?<line>(?:\\\\.|[^\"\\\\\\n])*+)\"");

    private JavaLiterals() {}

    /** A text: the source from its root, with slashes, and the line. */
    record Literal(String source, int line, String text) {
        @Override
        public String toString() {
            return source + ":" + line + " \"" + text + "\"";
        }
    }

    /** All sources below a root. */
    static List<Path> sources(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Literal> below(Path root) {
        List<Literal> literals = new ArrayList<>();
        for (Path file : sources(root)) {
            String source = root.relativize(file).toString().replace('\\', '/');
            String java = text(file);
            Matcher token = TOKEN.matcher(java);
            while (token.find()) {
                String text = token.group("block") != null ? token.group("block") : token.group("line");
                if (text != null) {
                    int line = (int) java.substring(0, token.start()).lines().count();
                    literals.add(new Literal(source, Math.max(line, 1), text));
                }
            }
        }
        return literals;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
