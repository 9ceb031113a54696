package al.krat;

import al.krat.intake.word.WordFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A Word form that somebody fills in, as Word would: what is chosen replaces the placeholder, what is typed is a run. */
public final class FilledForm {

    private static final String DOCUMENT = "word/document.xml";
    private static final String EMPTY = "<w:p><w:pPr><w:pStyle w:val=\"NotesCell\"/></w:pPr></w:p>";
    private static final String LINE = "<w:p><w:pPr><w:pStyle w:val=\"Normal\"/></w:pPr></w:p>";

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String document;

    public FilledForm(byte[] docx) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document = new String(Objects.requireNonNull(entries.get(DOCUMENT)), StandardCharsets.UTF_8);
    }

    /** Chooses in the control of a name, the number-th of them that is still open, from 0. */
    public FilledForm choose(String name, int number, String value) {
        int at = -1;
        for (int i = 0; i <= number; i++) {
            do {
                at = index("<w:alias w:val=\"" + name + "\"/>", at + 1);
            } while (!document.substring(at, document.indexOf("</w:sdtPr>", at)).contains("w:showingPlcHdr"));
        }
        int end = document.indexOf("</w:sdt>", at);
        String control = document.substring(at, end)
                .replace("<w:showingPlcHdr/>", "")
                .replace("<w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr>", "")
                .replace("____", value);
        document = document.substring(0, at) + control + document.substring(end);
        return this;
    }

    /** Types in the first empty cell behind words. */
    public FilledForm cell(String behind, String text) {
        return type(behind, EMPTY, text);
    }

    /** Types in the first empty line behind a title. */
    public FilledForm line(String title, String text) {
        return type(title, LINE, text);
    }

    private FilledForm type(String behind, String empty, String text) {
        int at = index(empty, index(">" + behind + "</w:t>", 0));
        String run = "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
        document = document.substring(0, at)
                + empty.substring(0, empty.length() - "</w:p>".length())
                + run
                + document.substring(at + empty.length());
        return this;
    }

    private int index(String what, int from) {
        int at = document.indexOf(what, from);
        if (at < 0) {
            throw new IllegalArgumentException("not in the form: " + what);
        }
        return at;
    }

    public byte[] bytes() {
        entries.put(DOCUMENT, document.getBytes(StandardCharsets.UTF_8));
        return WordFile.zip(entries);
    }
}
