package al.krat.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.language.Language;
import al.krat.language.Phrases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class CatalogueTest {

    private final Phrases albanian = Messages.phrases(Language.ALBANIAN);

    @Test
    void everyCommandAndArgumentIsDescribed() {
        for (Language language : Language.values()) {
            Run world = new Run(Path.of("").toAbsolutePath());
            CommandLine root =
                    Application.commandLine(new Talk(world.environment(System.out, System.err), Messages.in(language)));
            List<String> bare = new ArrayList<>();
            commands(root).forEach(command -> {
                CommandSpec spec = command.getCommandSpec();
                if (spec.usageMessage().description().length == 0
                        || spec.usageMessage().customSynopsis().length == 0) {
                    bare.add(spec.qualifiedName());
                }
                spec.args().stream()
                        .filter(arg -> arg.description().length == 0)
                        .map(ArgSpec::toString)
                        .forEach(bare::add);
            });
            assertEquals(List.of(), bare, language.toString());
        }
    }

    /** A command with all that are below it. */
    private static Stream<CommandLine> commands(CommandLine command) {
        return Stream.concat(
                Stream.of(command), command.getSubcommands().values().stream().flatMap(CatalogueTest::commands));
    }

    @Test
    void everySentenceThatJavaAsksForIsThere() throws Exception {
        String groups = albanian.keys().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .distinct()
                .collect(java.util.stream.Collectors.joining("|"));
        var asked = java.util.regex.Pattern.compile("\"((?:" + groups + ")\\.[a-zA-Z.]+)\"");
        List<String> keys = new ArrayList<>();
        try (var sources = java.nio.file.Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(java.nio.file.Files::isRegularFile).toList()) {
                String code = java.nio.file.Files.readString(source);
                asked.matcher(code).results().forEach(m -> keys.add(m.group(1)));
            }
        }
        keys.removeIf(key -> key.endsWith(".yaml")); // the name of a file
        assertTrue(keys.size() > 20);
        assertAll(keys.stream().map(key -> () -> assertTrue(albanian.has(key), key)));
        List<String> unused = albanian.keys().stream()
                .filter(key -> !key.startsWith("help.") && !keys.contains(key))
                .toList();
        assertEquals(List.of(), unused);
    }
}
