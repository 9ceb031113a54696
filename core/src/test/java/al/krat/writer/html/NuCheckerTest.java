package al.krat.writer.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import al.krat.Examples;
import al.krat.Format;
import al.krat.Languages;
import al.krat.PaperSet;
import al.krat.domain.Edition;
import al.krat.template.Page;
import al.krat.writer.Assets;
import al.krat.writer.ChartSamples;
import al.krat.writer.OutsideTools;
import al.krat.writer.SamplePages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The Nu HTML checker's verdict. It is looked for at the system property {@code krat.vnu.jar}, the environment variable
 * {@code KRAT_VNU_JAR} and {@code ~/.cache/krat/vnu.jar}; where it is nowhere, these tests say so and are skipped.
 */
class NuCheckerTest {

    @Test
    void pagesAreValid() throws Exception {
        Path checker = checker();
        for (Page page : List.of(
                SamplePages.minutes(),
                SamplePages.large(),
                ChartSamples.all(),
                SamplePages.page("<main><h1>a</h1><table><tbody><tr><td>b</td></tr></tbody></table></main>"))) {
            assertEquals(List.of(), messages(checker, HtmlWriter.write(page, SamplePages.assets())));
        }
    }

    @ParameterizedTest
    @EnumSource(Languages.class)
    void minutesAreValidInEveryLanguage(Languages languages) throws Exception {
        Path checker = checker();
        for (Examples.Example example : Examples.withCases()) {
            byte[] html = example.krat()
                    .languages(languages)
                    .minutes(example.draft(), Edition.INTERNAL)
                    .bytes(Format.HTML);
            assertEquals(List.of(), messages(checker, html), example.toString());
        }
    }

    /** All at once, as the checker takes long to start. */
    @Test
    void papersAreValid(@TempDir Path folder) throws Exception {
        Path checker = checker();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                checker.toString(),
                "--format",
                "gnu",
                "--stdout"));
        for (Examples.Example example : Examples.withPapers()) {
            for (Languages languages : Languages.values()) {
                for (PaperSet.Made made : new PaperSet(example, languages).kinds()) {
                    String name = example.workspace().getFileName() + "-" + languages.code() + "-" + made.name();
                    Path file = folder.resolve(name.replace(' ', '-') + ".html");
                    command.add(Files.write(file, made.document().bytes(Format.HTML))
                            .toString());
                }
            }
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals("", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, process.waitFor());
    }

    @Test
    void theCheckerSeesWhatIsWrong() throws Exception {
        Path checker = checker();
        byte[] page = HtmlWriter.write(SamplePages.page("<main><h1>a</h1></main>"), Assets.NONE);
        String spoilt = new String(page, StandardCharsets.UTF_8).replace("<main", "<main bgcolor=\"x\"");
        assertFalse(messages(checker, spoilt.getBytes(StandardCharsets.UTF_8)).isEmpty());
    }

    static Path checker() {
        Optional<Path> found = Stream.of(
                        System.getProperty("krat.vnu.jar"),
                        System.getenv("KRAT_VNU_JAR"),
                        Path.of(System.getProperty("user.home"), ".cache", "krat", "vnu.jar")
                                .toString())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst();
        return OutsideTools.orSkip(found, "no Nu HTML checker; set KRAT_VNU_JAR to the vnu.jar of npm's vnu-jar");
    }

    /** Errors and warnings; a warning that pictures in data addresses break their policy, which allows them, is none. */
    static List<String> messages(Path checker, byte[] html) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        checker.toString(),
                        "--format",
                        "gnu",
                        "--stdout",
                        "-")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (OutputStream in = process.getOutputStream()) {
            in.write(html);
        }
        List<String> messages = new ArrayList<>();
        for (String line : new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            if (!line.isBlank() && !line.contains("Content Security Policy (meta tag): image “data:image/")) {
                messages.add(line);
            }
        }
        process.waitFor();
        return messages;
    }
}
