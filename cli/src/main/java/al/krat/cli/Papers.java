package al.krat.cli;

import al.krat.Attached;
import al.krat.Document;
import al.krat.Draft;
import al.krat.Format;
import al.krat.Krat;
import al.krat.Languages;
import al.krat.MinutesOptions;
import al.krat.Paper;
import al.krat.PaperOptions;
import al.krat.domain.Code;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.domain.Meeting;
import al.krat.file.AtomicFile;
import al.krat.template.PackCode;
import al.krat.template.compose.CompositionCode;
import al.krat.template.compose.PaperCode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of a meeting and writes them.
 *
 * @param krat the library
 * @param languages of the documents
 * @param formats each gives a file
 */
record Papers(Krat krat, Languages languages, Set<Format> formats) {

    /** What is noticed only once a document is made, a chart that stays a table among it. */
    private static final Set<Class<? extends Code>> MADE =
            Set.of(CompositionCode.class, PaperCode.class, PackCode.class);

    private static final String MAIL = "eml";

    /**
     * A document.
     *
     * @param stem the file's name without its ending
     * @param institution the key of the one that it is made for, or null
     */
    record Made(String stem, Document document, @Nullable String institution) {}

    Papers {
        formats = Set.copyOf(formats);
    }

    /** The minutes. */
    Made minutes(Draft draft, MinutesOptions options) {
        check(draft, options.edition());
        Document document = krat.languages(languages).minutes(draft, options);
        return new Made(name("procesverbali", draft, options.edition(), null), document, null);
    }

    /** A paper around the meeting. */
    Made paper(Paper paper, Draft draft, PaperOptions options) {
        check(draft, paper.leavesTheHouse() ? Edition.PUBLIC : options.edition());
        Document document = krat.languages(languages).paper(paper, draft, options);
        Edition named = paper.leavesTheHouse() ? Edition.INTERNAL : options.edition();
        return new Made(
                name(FileNames.of(paper), draft, named, options.institution()), document, options.institution());
    }

    /** The reminder of an institution. */
    Made reminder(PaperOptions options) {
        checkPack();
        Document document = krat.languages(languages).reminder(options);
        String stem = FileNames.of(
                "kujtesa",
                Meeting.builder().date(document.asOf()).build(),
                krat.committee(),
                options.institution(),
                Edition.INTERNAL,
                languages);
        return new Made(stem, document, options.institution());
    }

    private void check(Draft draft, Edition edition) {
        if (edition == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new Stop(ExitCode.ERRORS, "minutes.unclosed", Map.of());
        }
        checkPack();
    }

    private void checkPack() {
        if (krat.packHasErrors()) {
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
    }

    private String name(String document, Draft draft, Edition edition, @Nullable String institution) {
        return FileNames.of(document, draft.meeting(), krat.committee(), institution, edition, languages);
    }

    /**
     * Writes documents; all of them in all formats, or none.
     *
     * @param mail whether to write messages, too, one an institution, with its documents attached
     */
    OutputFolder.Written write(List<Made> all, OutputFolder folder, boolean mail)
            throws IOException, EditedFileException {
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        Map<Optional<String>, List<Made>> byInstitution = new LinkedHashMap<>();
        for (Made made : all) {
            attached(made)
                    .forEach(file ->
                            files.put(file.name(), out -> file.document().writeTo(file.format(), out)));
            byInstitution
                    .computeIfAbsent(Optional.ofNullable(made.institution()), key -> new ArrayList<>())
                    .add(made);
        }
        if (mail) {
            byInstitution.forEach((to, letters) -> files.put(
                    FileNames.with(
                            letters.get(0).stem(), letters.get(0).document().isDraft(), MAIL),
                    out -> out.write(mail(letters, to.orElse(null)))));
        }
        return folder.write(files);
    }

    private byte[] mail(List<Made> letters, @Nullable String to) {
        List<Attached> files =
                letters.stream().flatMap(made -> attached(made).stream()).toList();
        return krat.languages(languages).mail(files, to);
    }

    /** The institutions that messages go to whose addresses are not known; a blank for all members. */
    List<String> unaddressed(List<Made> all) {
        return all.stream()
                .filter(made ->
                        !krat.hasAddress(made.institution(), made.document().asOf()))
                .map(made -> krat.committee()
                        .institution(String.valueOf(made.institution()))
                        .map(each -> each.nameOn(made.document().asOf()).nominative())
                        .orElse("–"))
                .distinct()
                .toList();
    }

    /** A document in its formats, under the names of its files. */
    private List<Attached> attached(Made made) {
        return Stream.of(Format.values())
                .filter(formats::contains)
                .map(format -> new Attached(
                        FileNames.with(made.stem(), made.document().isDraft(), format.extension()),
                        made.document(),
                        format))
                .toList();
    }

    /** What was noticed while documents were made, beside what is known of their input. */
    static List<Finding> noticed(List<Made> all) {
        return all.stream()
                .flatMap(made -> made.document().findings().stream())
                .filter(finding -> MADE.stream().anyMatch(kind -> kind.isInstance(finding.code())))
                // told with the pack
                .filter(finding -> finding.code() != PackCode.UNFINISHED)
                .distinct()
                .toList();
    }
}
