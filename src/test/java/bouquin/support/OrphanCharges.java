package bouquin.support;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.ledger.Ledger;
import bouquin.ledger.ProviderLine;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.Payments;
import bouquin.reconciliation.Reconciliation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * Tests of providers charge for orders that don't exist. What the sandbox then has more than our books say is booked as stray,
 * or it would pay out money that our books don't know, and every later test of the books would find that.
 */
@ApplicationScoped
public class OrphanCharges {
    private static final String SANDBOX = "sandbox";

    @Inject
    Payments payments;

    @Inject
    Ledger ledger;

    @Inject
    Reconciliation reconciliation;

    public void book() {
        reconciliation.read();
        long missing = theirs() - ours();
        if (missing > 0) ledger.postStrayCharge(SANDBOX, Id.next(), Money.eur(missing));
    }

    private long theirs() {
        return payments.balanceTransactions(SANDBOX, Instant.EPOCH).stream()
                .map(BalanceTransaction::amount)
                .mapToLong(Money::minor)
                .sum();
    }

    private long ours() {
        long sum = 0;
        List<ProviderLine> page = ledger.providerLines(SANDBOX, "0");
        while (!page.isEmpty()) {
            sum += page.stream().mapToLong(line -> line.amount().minor()).sum();
            page = ledger.providerLines(SANDBOX, page.get(page.size() - 1).entryId());
        }
        return sum;
    }
}
