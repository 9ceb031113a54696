package al.krat.ledger;

import al.krat.domain.Finding;
import java.io.IOException;
import java.util.List;

/** A journal that cannot be read as it was written: somebody changed, removed or added a file of it. */
public final class DamagedJournalException extends IOException {

    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    DamagedJournalException(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    /** What is wrong with it. */
    public List<Finding> findings() {
        return findings;
    }
}
