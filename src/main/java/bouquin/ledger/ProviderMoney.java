package bouquin.ledger;

import bouquin.kernel.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Posts what moves on our accounts at providers and belongs to no order. */
@ApplicationScoped
class ProviderMoney {
    @Inject
    Journal journal;

    void fee(String provider, String key, Money fee) {
        move(EntryKind.PROVIDER_FEE, key, AccountKind.PSP_FEES.of(), AccountKind.PSP.of(provider), fee);
    }

    void payout(String provider, String key, Money amount) {
        move(EntryKind.PROVIDER_PAYOUT, key, AccountKind.BANK_IN_TRANSIT.of(), AccountKind.PSP.of(provider), amount);
    }

    void arrived(String key, Money amount) {
        String bank = AccountKind.BANK.of(), transit = AccountKind.BANK_IN_TRANSIT.of();
        move(EntryKind.PROVIDER_PAYOUT_ARRIVED, key, bank, transit, amount);
    }

    void stray(String provider, String key, Money amount) {
        move(EntryKind.STRAY_CHARGE, key, AccountKind.PSP.of(provider), AccountKind.SUSPENSE.of(), amount);
    }

    void settled(String provider, String key, Money amount) {
        move(EntryKind.STRAY_CHARGE_SETTLED, key, AccountKind.SUSPENSE.of(), AccountKind.PSP.of(provider), amount);
    }

    private void move(EntryKind kind, String key, String debit, String credit, Money amount) {
        if (journal.has(kind, key)) return;
        Entry entry = new Entry(kind, key, amount.currency());
        entry.debit(debit, amount.minor(), "");
        entry.credit(credit, amount.minor(), "");
        journal.post(entry);
    }
}
