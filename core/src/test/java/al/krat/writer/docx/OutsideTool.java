package al.krat.writer.docx;

import al.krat.Examples;
import al.krat.Format;
import al.krat.domain.Edition;
import al.krat.template.Style;
import al.krat.template.sample.WordMinutes;
import al.krat.template.word.WordFile;
import al.krat.writer.ChartSamples;
import al.krat.writer.LongPages;
import al.krat.writer.OutsideTools;
import al.krat.writer.SamplePages;
import al.krat.writer.pdf.Metrics;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A program that some machines have. Where it is missing its test is skipped, and says so. */
final class OutsideTool {
    private OutsideTool() {}

    static Path onPath(String program) {
        Optional<Path> found =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).stream()
                        .map(folder -> Path.of(folder, program))
                        .filter(Files::isExecutable)
                        .findFirst();
        return OutsideTools.orSkip(found, program + " is not on the PATH");
    }

    static Path named(String variable) {
        Optional<Path> found = Optional.ofNullable(System.getenv(variable)).map(Path::of);
        return OutsideTools.orSkip(found, variable + " names no program");
    }

    /** What the program printed. */
    static String run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end: " + command);
        }
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    static Map<String, byte[]> samples() {
        Map<String, byte[]> samples = new TreeMap<>(written());
        samples.put("filled.docx", filled(WordMinutes.docx()));
        samples.put("filled-picture.docx", filled(WordMinutes.withPicture()));
        return samples;
    }

    /** The full example by a pack's Word template. */
    private static byte[] filled(byte[] template) {
        return Examples.full()
                .krat()
                .pack(WordMinutes.pack("durres", template))
                .minutes(Examples.full().draft(), Edition.INTERNAL)
                .bytes(Format.DOCX);
    }

    private static Map<String, byte[]> written() {
        return Map.of(
                "sample.docx", DocxSample.docx(),
                "paper.docx", ReferenceTest.write(WordFile.letterPaper()),
                "localized.docx", ReferenceTest.write(WordFile.localized()),
                "wide.docx",
                        DocxWriter.write(
                                SamplePages.minutes(),
                                new DocxMeta(
                                        DocxSample.DAY, SamplePages.assets().images())),
                "charts.docx", DocxWriter.write(ChartSamples.all(), DocxSample.meta()),
                "contents.docx",
                        DocxWriter.write(
                                LongPages.of(3, 4, "long", Style.DEFAULT),
                                new DocxMeta(
                                        DocxSample.DAY, SamplePages.assets().images(), null, new Metrics())),
                "large.docx", DocxWriter.write(DocxSample.large(), DocxSample.meta()),
                "odd.docx", DocxWriter.write(DocxSample.odd(), DocxSample.meta()));
    }
}
