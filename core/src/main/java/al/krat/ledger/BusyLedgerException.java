package al.krat.ledger;

import java.io.IOException;

/** Somebody else is recording, and has been for longer than one waits. */
public final class BusyLedgerException extends IOException {

    private static final long serialVersionUID = 1;

    BusyLedgerException(String lock) {
        super(lock);
    }
}
