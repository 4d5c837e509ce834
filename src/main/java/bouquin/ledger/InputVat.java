package bouquin.ledger;

import bouquin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** VAT within sellers' shares: what we may deduct made the share cost us less. */
@ApplicationScoped
class InputVat {
    @Inject
    Journal journal;

    void deduct(String invoiceId, Money vat) {
        if (journal.has(EntryKind.INPUT_VAT, invoiceId)) return;
        Entry entry = new Entry(EntryKind.INPUT_VAT, invoiceId, vat.currency());
        entry.debit(AccountKind.INPUT_VAT.of(), vat.minor(), "");
        entry.credit(AccountKind.COMMISSION.of(), vat.minor(), "");
        journal.post(entry);
    }
}
