package al.krat.cli;

import al.krat.domain.Finding;
import al.krat.ledger.FolderLedger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** kontrollo --ditari: whether the journal is as it was written. */
record JournalCheck(Talk talk, InputOptions input) {

    int call() throws IOException {
        Path workspace = new Inputs(talk.environment()).needWorkspace(input.workspace, null);
        var ledger = new FolderLedger(workspace);
        List<Finding> findings = ledger.verify();
        talk.out().print(talk.findings(findings, Map.of()));
        talk.out().flush();
        talk.summary(findings);
        boolean errors = findings.stream().anyMatch(Finding::isError);
        if (!errors) {
            talk.say("journal.sound", Map.of("count", String.valueOf(ledger.size()), "sha256", ledger.head()));
        }
        return errors ? ExitCode.ERRORS : ExitCode.DONE;
    }
}
