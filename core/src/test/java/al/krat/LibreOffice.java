package al.krat;

import al.krat.writer.OutsideTools;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** LibreOffice, where it is installed: what it reads of a Word file and writes again. */
final class LibreOffice {

    private LibreOffice() {}

    /** The file as it comes back from OpenDocument. */
    static byte[] throughOdt(Path folder, byte[] docx) throws IOException, InterruptedException {
        Optional<Path> soffice =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).stream()
                        .map(each -> Path.of(each, "soffice"))
                        .filter(Files::isExecutable)
                        .findFirst();
        Path program = OutsideTools.orSkip(soffice, "soffice is not on the PATH");
        Path file = Files.write(folder.resolve("a.docx"), docx);
        convert(program, folder, "odt", file, folder);
        Path back = Files.createDirectories(folder.resolve("back"));
        convert(program, folder, "docx", folder.resolve("a.odt"), back);
        return Files.readAllBytes(back.resolve("a.docx"));
    }

    private static void convert(Path soffice, Path home, String form, Path file, Path to)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        soffice.toString(),
                        "-env:UserInstallation=" + home.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        form,
                        "--outdir",
                        to.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("said.txt").toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("no end of the conversion to " + form);
        }
    }
}
