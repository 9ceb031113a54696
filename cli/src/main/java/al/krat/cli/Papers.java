package al.krat.cli;

import al.krat.Document;
import al.krat.Draft;
import al.krat.Format;
import al.krat.Krat;
import al.krat.Languages;
import al.krat.MinutesOptions;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.file.AtomicFile;
import al.krat.template.compose.CompositionCode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the documents of a meeting and writes them.
 *
 * @param krat the library
 * @param languages of the documents
 * @param formats each gives a file
 */
record Papers(Krat krat, Languages languages, Set<Format> formats) {

    /**
     * What was made.
     *
     * @param written the files
     * @param untranslated remarks on texts without a translation that the documents needed
     */
    record Made(OutputFolder.Written written, List<Finding> untranslated) {}

    Papers {
        formats = Set.copyOf(formats);
    }

    /** Writes the minutes; all formats or none. */
    Made minutes(Draft draft, MinutesOptions options, OutputFolder folder) throws IOException, EditedFileException {
        Edition edition = options.edition();
        if (edition == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new Stop(ExitCode.ERRORS, "minutes.unclosed", Map.of());
        }
        if (krat.packHasErrors()) {
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
        Document document = krat.languages(languages).minutes(draft, options);
        String stem = FileNames.of("procesverbali", draft.meeting(), krat.committee(), edition, languages);
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                files.put(FileNames.with(stem, document.isDraft(), format), out -> document.writeTo(format, out));
            }
        }
        List<Finding> untranslated = document.findings().stream()
                .filter(finding -> finding.code() instanceof CompositionCode)
                .toList();
        return new Made(folder.write(files), untranslated);
    }
}
