package al.krat.ledger;

import al.krat.domain.RecordId;

/** Ids as they are typed. */
final class Ids {

    private Ids() {}

    static RecordId of(String typed) {
        return RecordId.parse(typed).orElseThrow();
    }
}
