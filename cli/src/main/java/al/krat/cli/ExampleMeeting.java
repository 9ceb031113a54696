package al.krat.cli;

import al.krat.Document;
import al.krat.Draft;
import al.krat.Krat;
import al.krat.Source;
import al.krat.domain.Edition;
import al.krat.domain.Finding;
import al.krat.intake.Workspace;
import al.krat.template.TemplatePack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The meeting of the shipped example, with any pack: to try a pack before it has a meeting of its own. */
final class ExampleMeeting {

    private ExampleMeeting() {}

    /** What keeps a pack without errors from making the minutes of the example, in either edition. */
    static List<Finding> trial(TemplatePack pack) throws IOException {
        Krat krat = krat(pack);
        Draft draft = draft(krat);
        Set<Finding> findings = new LinkedHashSet<>();
        for (Edition edition : Edition.values()) {
            findings.addAll(krat.trial(draft.meeting(), edition));
        }
        return new ArrayList<>(findings);
    }

    /** The minutes of the example with a pack that has no errors. */
    static Document minutes(TemplatePack pack) throws IOException {
        Krat krat = krat(pack);
        return krat.minutes(draft(krat), Edition.INTERNAL);
    }

    private static Krat krat(TemplatePack pack) throws IOException {
        byte[] settings = Objects.requireNonNull(files("").get(Workspace.FILE));
        return Krat.with(pack)
                .committee(Workspace.read(Workspace.FILE, settings).committee());
    }

    private static Draft draft(Krat krat) throws IOException {
        Map.Entry<String, byte[]> notes =
                files(Inputs.NOTES_FOLDER).entrySet().iterator().next();
        return krat.read(Source.of(notes.getKey(), notes.getValue()));
    }

    private static Map<String, byte[]> files(String folder) throws IOException {
        return Objects.requireNonNull(ExampleFiles.byFolder().get(folder));
    }
}
