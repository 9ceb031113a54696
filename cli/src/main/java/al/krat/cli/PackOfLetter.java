package al.krat.cli;

import al.krat.domain.Place;
import al.krat.domain.Qark;
import al.krat.language.Language;
import al.krat.template.PackCode;
import al.krat.template.TemplatePack;
import al.krat.template.doctor.Diagnosis;
import al.krat.template.doctor.Field;
import al.krat.template.doctor.Found;
import al.krat.template.doctor.LetterDoctor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** modelet krijo --nga shkresa.docx: makes a pack of a letter, and says what was found in it and what was left. */
final class PackOfLetter {

    private static final String WORD = ".docx";
    private static final int MAX_BYTES = 32 << 20;
    private static final int WIDTH = 46;
    private static final Set<Field> FACTS = EnumSet.of(Field.STATE, Field.PREFECT, Field.EMBLEM);

    private final Talk talk;

    PackOfLetter(Talk talk) {
        this.talk = talk;
    }

    /** Whether what was typed behind --nga is a letter, by its ending. */
    static boolean isLetter(String typed) {
        return typed.toLowerCase(Locale.ROOT).endsWith(WORD);
    }

    /**
     * Makes the pack.
     *
     * @param typed the letter
     * @param pack the folder to make
     * @param name the name of the pack
     * @param shown how a command finds it
     * @param qark whose pack it is, where somebody said so
     */
    int make(String typed, Path pack, String name, String shown, @Nullable Qark qark) throws IOException {
        if (Files.exists(pack, LinkOption.NOFOLLOW_LINKS)) {
            throw new Stop(ExitCode.FILES, "templates.exists", Map.of("folder", talk.typed(pack), "name", name));
        }
        Diagnosis diagnosis = LetterDoctor.examine(typed, read(typed), name, Library.STANDARD, qark);
        if (diagnosis.hasErrors()) {
            talk.tell(diagnosis.findings());
            throw new Stop(ExitCode.ERRORS, "templates.letterRefused", Map.of("file", typed));
        }
        PackFolderWriter.add(pack, diagnosis.files());
        talk.out().print(TextTable.of(rows(diagnosis)));
        diagnosis.files().keySet().forEach(file -> talk.out()
                .println(talk.environment().shown(pack.resolve(file))));
        talk.out().flush();
        TemplatePack made = TemplatePack.of(diagnosis.files());
        talk.remarks(diagnosis.findings(), Map.of());
        talk.remarks(
                made.findings().stream()
                        .filter(finding -> finding.isError() || finding.code() == PackCode.UNFINISHED)
                        .toList(),
                Map.of());
        talk.say(
                diagnosis.hasTemplate() ? "templates.letterNext" : "templates.letterNextFacts",
                Map.of("name", shown, "file", talk.typed(pack.resolve(LetterDoctor.TEMPLATE))));
        return ExitCode.DONE;
    }

    private byte[] read(String typed) throws IOException {
        Path path = talk.environment().resolve(Path.of(typed));
        if (Files.isDirectory(path)) {
            throw new Stop(ExitCode.USAGE, "usage.folder", Map.of("file", typed));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(MAX_BYTES);
        }
    }

    private List<List<String>> rows(Diagnosis diagnosis) {
        Language language = talk.messages().language();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                talk.messages().say("templates.column.place"),
                talk.messages().say("templates.column.field"),
                talk.messages().say("templates.column.was"),
                talk.messages().say("templates.column.becomes")));
        for (Found found : diagnosis.found()) {
            rows.add(List.of(place(found.place()), found.field().label(language), cut(found.was()), becomes(found)));
        }
        return rows;
    }

    private String becomes(Found found) {
        return !found.becomes().isEmpty()
                ? cut(found.becomes())
                : FACTS.contains(found.field()) ? "pack.yaml" : talk.messages().say("templates.stays");
    }

    /** The paragraph or cell; the file is one and the same. */
    private String place(Place place) {
        if (place instanceof Place.InWord word) {
            return word.spot().toString();
        }
        return talk.messages()
                .say(place.toString().endsWith("FOOTER") ? "templates.place.footer" : "templates.place.header");
    }

    private static String cut(String text) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        int end = line.offsetByCodePoints(0, Math.min(WIDTH, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
