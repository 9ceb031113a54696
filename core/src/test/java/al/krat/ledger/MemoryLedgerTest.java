package al.krat.ledger;

class MemoryLedgerTest extends LedgerContract {

    @Override
    protected Ledger empty() {
        return new MemoryLedger();
    }
}
