package bouquin.invoices;

import bouquin.ledger.EntryKind;
import java.time.YearMonth;

/** What an invoice is about, once each: an entry of the ledger, or a seller's month. */
record Fact(String kind, String key) {
    static Fact of(EntryKind kind, String key) {
        return new Fact(kind.name(), key);
    }

    static Fact of(String seller, YearMonth month) {
        return new Fact("MONTH", seller + "/" + month);
    }
}
