package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * The journal's door. Each posting is made in the caller's transaction, together with the fact that causes it; posted
 * again under the same business key it does nothing. Locks are taken before anything is read, so that a posting which
 * had to wait doesn't find its own reading outdated.
 */
@Facade
public class Ledger {
    @Inject
    Journal journal;

    @Inject
    Purchases purchases;

    @Inject
    Credits credits;

    @Inject
    Tenders tenders;

    @Inject
    Sales sales;

    @Inject
    Purses purses;

    @Inject
    Refunds refunds;

    @Inject
    Disputes disputes;

    @Inject
    Suspense suspense;

    @Inject
    Debts debts;

    @Inject
    Payouts payouts;

    @Inject
    ProviderMoney providerMoney;

    @Inject
    Books books;

    @Inject
    Supplies supplies;

    @Inject
    InputVat inputVat;

    @Inject
    Invariants invariants;

    @Inject
    LedgerSettings settings;

    @Inject
    Clock clock;

    /** An order was captured: the provider holds the money, which is split over VAT, sellers and us. Key: the order. */
    public void postPurchase(Purchase purchase) {
        purchases.post(purchase, clock.instant().plus(settings.hold()));
    }

    /**
     * An order line that a code of ours had paid whole is given back. Key: the order line; one that moved no money has
     * none.
     */
    public void postAnnulment(String orderId, int line) {
        purchases.annul(orderId, line);
    }

    /** The hold of an order line is over: its seller's share becomes available. Nothing happens while it is held. */
    public void postRelease(String orderId, int line) {
        Sale sale = sales.locked(orderId, line);
        if (sale.released() || sale.onHold()) return;
        Entry entry = new Entry(EntryKind.RELEASE, sale.key(), sale.currency());
        purse(sale).release(entry, sale.release(clock.instant()), sale.key());
        journal.post(entry);
    }

    /** A complaint is open: the line isn't released until {@link #free}. @param because key of a message for the seller */
    public void hold(String orderId, int line, String because) {
        sales.locked(orderId, line).hold(because);
    }

    /** Ends a {@link #hold}; the line is released when it is due. */
    public void free(String orderId, int line) {
        sales.locked(orderId, line).free();
    }

    /**
     * Money is on its way back to the buyer. Key: the refund.
     *
     * @return where it came from, line by line, in ascending order of lines
     * @throws Rejected CONFLICT {@code ledger.refund.tooMuch} with what is left of the line, {@code ledger.refund.disputed}
     *     while a bank decides about it
     */
    public List<RefundParts> postRefund(Refund refund) {
        return refunds.post(refund);
    }

    /** The provider has paid the refund out. Key: the refund. */
    public void postRefundConfirmed(String refundId) {
        refunds.confirm(refundId);
    }

    /** The provider kept a fee, or gave one back. Key: its balance transaction, unique over all providers. */
    public void postProviderFee(String provider, String balanceTransaction, Money fee) {
        providerMoney.fee(provider, balanceTransaction, fee);
    }

    /**
     * The provider sent money to our bank; a negative amount came back from there. Key: its balance transaction, unique over
     * all providers.
     */
    public void postProviderPayout(String provider, String balanceTransaction, Money amount) {
        providerMoney.payout(provider, balanceTransaction, amount);
    }

    /** What the provider sent has arrived at our bank. Key: the provider's payout, unique over all providers. */
    public void postProviderPayoutArrived(String payout, Money amount) {
        providerMoney.arrived(payout, amount);
    }

    /** The provider took money that no order can take; it waits in suspense. Key: the payment. */
    public void postStrayCharge(String provider, String paymentId, Money amount) {
        providerMoney.stray(provider, paymentId, amount);
    }

    /** Money that waited in suspense has left the provider, or its order was found. Key: the balance transaction. */
    public void postStrayChargeSettled(String provider, String balanceTransaction, Money amount) {
        providerMoney.settled(provider, balanceTransaction, amount);
    }

    /** Whether such an entry was posted. */
    public boolean posted(EntryKind kind, String key) {
        return journal.has(kind, key);
    }

    /**
     * What moved on a provider's account in our books, by entry, the oldest first, at most 1,000.
     *
     * @param after id of the entry after which to begin; any text that sorts like one
     */
    public List<ProviderLine> providerLines(String provider, String after) {
        return books.providerLines(provider, after);
    }

    /** All of a stray charge is on its way back to whoever paid it. Key: the payment. */
    public void postStrayRefund(String paymentId, String refundId) {
        suspense.refunded(paymentId, refundId);
    }

    /** The provider has paid that out. Key: the refund. */
    public void postStrayRefundConfirmed(String paymentId, String refundId) {
        suspense.refundConfirmed(paymentId, refundId);
    }

    /** A stray charge leaves suspense, to be posted as a purchase in the same transaction. Key: the payment. */
    public void postStrayAttached(String paymentId) {
        suspense.attached(paymentId);
    }

    /**
     * Gives up on what a seller owes.
     *
     * @throws Rejected INVALID {@code ledger.writeOff.reason}, {@code ledger.writeOff.nothing}; CONFLICT {@code
     *     ledger.writeOff.tooMuch} with what is owed
     */
    public void writeOff(WriteOffDebt command) {
        debts.writeOff(command);
    }

    /**
     * A seller's invoice charges VAT within the share that the seller is paid: it is deducted, so that the share cost us less.
     * Key: the self-billed invoice.
     *
     * @param vat negative for a credit note
     */
    public void postInputVat(String invoiceId, Money vat) {
        inputVat.deduct(invoiceId, vat);
    }

    /** A bank took money back until it decides. Key: the dispute. */
    public void postDisputeWithdrawn(CardDispute dispute) {
        disputes.withdrawn(dispute);
    }

    /** The bank decided for us, also after it had decided for the buyer. */
    public void postDisputeWon(String disputeId) {
        disputes.won(disputeId);
    }

    /** The bank decided for the buyer, also after it had decided for us. */
    public void postDisputeLost(String disputeId) {
        disputes.lost(disputeId);
    }

    /**
     * A seller's money leaves for the seller's bank account. Key: the payout.
     *
     * @param payoutId at most 40 characters
     * @param amount above 0
     * @throws Rejected CONFLICT {@code ledger.payout.tooMuch} with what is available, when that is less
     */
    public void postPayoutRequested(String payoutId, String seller, Money amount) {
        payouts.requested(payoutId, seller, amount);
    }

    /** Our bank has paid the payout. Key: the payout. @throws IllegalStateException unless it is on its way */
    public void postPayoutConfirmed(String payoutId) {
        payouts.confirmed(payoutId);
    }

    /**
     * The payout was not paid: its money is the seller's again, debt first. Key: the payout.
     *
     * @throws IllegalStateException unless it is on its way
     */
    public void postPayoutFailed(String payoutId) {
        payouts.failed(payoutId);
    }

    /**
     * The payout was paid and came back: its money is the seller's again, debt first. Key: the payout.
     *
     * @throws IllegalStateException unless it was confirmed
     */
    public void postPayoutReturned(String payoutId) {
        payouts.returned(payoutId);
    }

    /** How much of an amount that goes back to the order's buyer the provider can send; the rest was store credit. */
    public Money refundableByProvider(String orderId, Money amount) {
        return new Money(tenders.ofCard(orderId, amount.minor()), amount.currency());
    }

    /** A buyer is given store credit, at our expense. Key: the grant. */
    public void postCreditGrant(String grantId, CreditPart granted) {
        credits.grant(grantId, granted);
    }

    /**
     * Holds store credit for an order that waits for the rest, instead of what was held for it before.
     *
     * @return how much: at most what is wanted and what no other order holds
     */
    public Money holdCredit(String orderId, String buyer, Money wanted) {
        return credits.hold(orderId, buyer, wanted);
    }

    /** Makes whoever else moves the buyer's credit wait until the caller's transaction ends; before anything is read. */
    public void lockCredit(String buyer) {
        credits.lock(buyer);
    }

    /** The order no longer waits. */
    public void letCreditGo(String orderId) {
        credits.letGo(orderId);
    }

    /** What stands on our bank account by the books. */
    public Money bank() {
        return books.bank();
    }

    /** Posted entries, newest first. @param limit 1 to 100 @param cursor of the page before, or null */
    public Page<EntryView> entries(String cursor, int limit) {
        return books.entries(cursor, limit);
    }

    /** What an entry sold or took back, by order line; empty when it did neither. */
    public List<Supply> supplies(EntryKind kind, String key) {
        return supplies.of(kind, key);
    }

    /** Entries that may have {@link #supplies}, the oldest first. @param after "" or the id of the last one seen */
    public List<SupplyEntry> supplyEntries(String after, Instant before, int max) {
        return supplies.entries(after, before, max);
    }

    /** The trial balance by kind of account; its balances add up to 0. */
    public List<AccountTotal> trialBalance() {
        return books.trialBalance();
    }

    /** How each rule stood when it was last checked, by name. */
    public List<InvariantReport> invariants() {
        return invariants.reports();
    }

    /**
     * Checks all rules now from the first entry on, keeps the result and answers it; some seconds per million entries.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<InvariantReport> checkInvariants() {
        invariants.checkAll();
        return invariants.reports();
    }

    private Purse purse(Sale sale) {
        return purses.open(List.of(sale.seller()), sale.currency()).get(sale.seller());
    }
}
