package al.krat.cli;

import al.krat.Document;
import al.krat.Draft;
import al.krat.Format;
import al.krat.Krat;
import al.krat.Languages;
import al.krat.MinutesOptions;
import al.krat.Paper;
import al.krat.PaperOptions;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.file.AtomicFile;
import al.krat.template.compose.CompositionCode;
import al.krat.template.compose.PaperCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the documents of a meeting and writes them.
 *
 * @param krat the library
 * @param languages of the documents
 * @param formats each gives a file
 */
record Papers(Krat krat, Languages languages, Set<Format> formats) {

    /** @param stem the file's name without its ending */
    record Made(String stem, Document document) {}

    Papers {
        formats = Set.copyOf(formats);
    }

    /** The minutes. */
    Made minutes(Draft draft, MinutesOptions options) {
        check(draft, options.edition());
        Document document = krat.languages(languages).minutes(draft, options);
        return new Made(name("procesverbali", draft, options.edition(), null), document);
    }

    /** A paper around the meeting. */
    Made paper(Paper paper, Draft draft, PaperOptions options) {
        check(draft, paper.leavesTheHouse() ? Edition.PUBLIC : options.edition());
        Document document = krat.languages(languages).paper(paper, draft, options);
        Edition named = paper.leavesTheHouse() ? Edition.INTERNAL : options.edition();
        return new Made(name(FileNames.of(paper), draft, named, options.institution()), document);
    }

    private void check(Draft draft, Edition edition) {
        if (edition == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new Stop(ExitCode.ERRORS, "minutes.unclosed", Map.of());
        }
        if (krat.packHasErrors()) {
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
    }

    private String name(String document, Draft draft, Edition edition, @Nullable String institution) {
        return FileNames.of(document, draft.meeting(), krat.committee(), institution, edition, languages);
    }

    /** Writes documents; all of them in all formats, or none. */
    OutputFolder.Written write(List<Made> all, OutputFolder folder) throws IOException, EditedFileException {
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (Made made : all) {
            Document document = made.document();
            for (Format format : Format.values()) {
                if (formats.contains(format)) {
                    files.put(
                            FileNames.with(made.stem(), document.isDraft(), format),
                            out -> document.writeTo(format, out));
                }
            }
        }
        return folder.write(files);
    }

    /** What was noticed while documents were made, beside what is known of their input. */
    static List<Finding> noticed(List<Made> all) {
        return all.stream()
                .flatMap(made -> made.document().findings().stream())
                .filter(finding -> finding.code() instanceof CompositionCode || finding.code() instanceof PaperCode)
                .distinct()
                .toList();
    }
}
