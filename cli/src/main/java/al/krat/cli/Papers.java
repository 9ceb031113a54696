package al.krat.cli;

import al.krat.Document;
import al.krat.Draft;
import al.krat.Format;
import al.krat.Krat;
import al.krat.MinutesOptions;
import al.krat.domain.Edition;
import al.krat.language.Language;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Makes the documents of a meeting and writes them.
 *
 * @param krat the library
 * @param language of the documents
 * @param formats each gives a file
 */
record Papers(Krat krat, Language language, Set<Format> formats) {

    Papers {
        formats = Set.copyOf(formats);
    }

    /** Writes the minutes; all formats or none. */
    OutputFolder.Written minutes(Draft draft, MinutesOptions options, OutputFolder folder)
            throws IOException, EditedFileException {
        Edition edition = options.edition();
        if (edition == Edition.PUBLIC && !draft.mayBePublic()) {
            throw new Stop(ExitCode.ERRORS, "minutes.unclosed", Map.of());
        }
        if (krat.packHasErrors()) {
            throw new Stop(ExitCode.ERRORS, "pack.errors", Map.of());
        }
        Document document = krat.language(language).minutes(draft.meeting(), options);
        String stem = FileNames.of("procesverbali", draft.meeting(), krat.committee(), edition, language);
        Map<String, AtomicFile.Content> files = new LinkedHashMap<>();
        for (Format format : Format.values()) {
            if (formats.contains(format)) {
                files.put(FileNames.with(stem, document.isDraft(), format), out -> document.writeTo(format, out));
            }
        }
        return folder.write(files);
    }
}
