package al.krat.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FolderLedgerContractTest extends LedgerContract {

    @TempDir
    private Path folder;

    @Override
    protected Ledger empty() {
        return new FolderLedger(folder);
    }

    @Override
    protected Ledger reopened(Ledger ledger) {
        return new FolderLedger(folder);
    }
}
