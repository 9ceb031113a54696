package al.krat.writer.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import al.krat.SampleLedger;
import al.krat.SampleRegister;
import al.krat.domain.Edition;
import al.krat.ledger.sheet.RegisterReader;
import al.krat.ledger.sheet.RegisterReturn;
import al.krat.writer.OutsideTools;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that share no code with us read the register. Where they are missing, that is said. */
class RegisterElsewhereTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // set by JUnit
    private Path folder;

    /** A LibreOffice that has Calc, which the packages of some systems leave out. */
    private static Path calc() {
        Optional<Path> named = Optional.ofNullable(System.getenv("KRAT_CALC")).map(Path::of);
        Optional<Path> found = named.isPresent()
                ? named
                : List.of("/usr/bin/soffice", "/usr/local/bin/soffice").stream()
                        .map(Path::of)
                        .filter(soffice -> Files.exists(soffice)
                                && Files.exists(Path.of("/usr/lib/libreoffice/program/libsclo.so")))
                        .findFirst();
        return OutsideTools.orSkip(found, "no LibreOffice with Calc: KRAT_CALC names no program");
    }

    private String run(String... command) throws Exception {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), () -> "no end: " + String.join(" ", command));
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    @Test
    void libreOfficeSavesItAndItReadsAsIfNobodyHadTouchedIt() throws Exception {
        Path soffice = calc();
        Path file = Files.write(folder.resolve("regjistri.xlsx"), SampleRegister.book(Edition.INTERNAL));
        Path out = Files.createDirectory(folder.resolve("out"));
        String said = run(
                soffice.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                file.toString());
        byte[] saved = Files.readAllBytes(out.resolve("regjistri.xlsx"));
        RegisterReturn back = RegisterReader.read(
                "regjistri.xlsx",
                saved,
                SampleLedger.COMMITTEE,
                SampleRegister.history(Edition.INTERNAL),
                SampleRegister.DAY);
        assertEquals(List.of(), back.findings(), said);
        assertEquals(List.of(), back.changes());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    cell -> assertTrue(cell.getCellType() != CellType.FORMULA, cell.getAddress()::formatAsString))));
        }
    }

    @Test
    void microsoftsValidatorFindsNothing() throws Exception {
        Path validator = OutsideTools.orSkip(
                Optional.ofNullable(System.getenv("KRAT_OOXML_VALIDATOR")).map(Path::of),
                "KRAT_OOXML_VALIDATOR names no program");
        Path file = Files.write(folder.resolve("regjistri.xlsx"), SampleRegister.book(Edition.INTERNAL));
        String said = run(validator.toString(), file.toString());
        assertTrue(said.contains("\"ok\": true"), said);
    }
}
