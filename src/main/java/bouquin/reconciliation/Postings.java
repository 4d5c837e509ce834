package bouquin.reconciliation;

import bouquin.kernel.Money;
import bouquin.ledger.EntryKind;
import bouquin.ledger.Ledger;
import bouquin.payments.BalanceTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Posts what only the provider's books tell, each once by its balance transaction. */
@ApplicationScoped
class Postings {
    @Inject
    Ledger ledger;

    /** @return whether it was posted from here, by its own id */
    boolean post(String provider, BalanceTransaction moved) {
        String key = provider + ":" + moved.id();
        Money amount = moved.amount();
        if (amount.isZero()) return false;
        switch (moved.kind()) {
            case FEE -> ledger.postProviderFee(provider, key, amount.negated());
            case PAYOUT -> ledger.postProviderPayout(provider, key, amount.negated());
            case UNMATCHED -> unmatched(provider, key, amount);
            case REFUND_FAILED -> {
                return cameBack(provider, key, moved);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void unmatched(String provider, String key, Money amount) {
        if (amount.isPositive()) ledger.postStrayCharge(provider, key, amount);
        else ledger.postStrayChargeSettled(provider, key, amount.negated());
    }

    /** A refund that was never confirmed is still in transit here; of a confirmed one the money waits for a person. */
    private boolean cameBack(String provider, String key, BalanceTransaction moved) {
        if (!ledger.posted(EntryKind.REFUND_CONFIRMED, moved.subject())) return false;
        ledger.postStrayCharge(provider, key, moved.amount());
        return true;
    }
}
