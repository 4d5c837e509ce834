package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.ledger.Shares.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One sold order line: what of its price has gone back, what a bank holds, and when the seller gets the rest. Its row
 * is locked by whatever moves its money. Amounts are minor units.
 */
@Entity(name = "LedgerSale")
@Table(name = "ledger_sale")
class Sale {
    @Id
    @Column(name = "sale_key")
    private String key;

    @Column(name = "order_id")
    private String orderId;

    private int line;
    private String seller;
    private String provider;
    private String currency;
    private long paid;
    private long vat;
    private long share;

    private long subsidy;

    @Column(name = "vat_account")
    private String vatAccount;

    private long returned;

    @Column(name = "returned_vat")
    private long returnedVat;

    @Column(name = "returned_share")
    private long returnedShare;

    @Column(name = "returned_subsidy")
    private long returnedSubsidy;

    private long disputed;

    @Column(name = "disputed_vat")
    private long disputedVat;

    @Column(name = "disputed_share")
    private long disputedShare;

    @Column(name = "disputed_subsidy")
    private long disputedSubsidy;

    @Column(name = "dispute_id")
    private String disputeId;

    @Column(name = "held_because")
    private String heldBecause;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "released_at")
    private Instant releasedAt;

    Sale() {}

    Sale(Purchase purchase, PurchaseLine bought, Instant dueAt) {
        this.key = key(purchase.orderId(), bought.line());
        this.orderId = purchase.orderId();
        this.line = bought.line();
        this.seller = bought.seller();
        this.provider = purchase.provider();
        this.currency = bought.paid().currency();
        this.paid = bought.paid().minor();
        this.vat = bought.vat().minor();
        this.share = bought.sellerShare().minor();
        this.subsidy = bought.subsidy().minor();
        this.vatAccount =
                AccountKind.VAT_PAYABLE.of(bought.vatCountry(), bought.vatRate().basisPoints());
        this.dueAt = dueAt;
    }

    static String key(String orderId, int line) {
        return orderId + "/" + line;
    }

    /**
     * Gives an amount back to the buyer.
     *
     * @throws Rejected when a bank decides about it already, or less than that is left
     */
    Part refund(Money amount) {
        if (disputeId != null) throw Rejected.conflict("ledger.refund.disputed");
        if (!amount.currency().equals(currency) || amount.minor() > left())
            throw Rejected.conflict("ledger.refund.tooMuch", new Money(left(), currency));
        return giveBack(next(amount.minor()));
    }

    /** Gives back what a code of ours had paid whole; again there is nothing left of it. */
    Part annul() {
        if (paid > 0) throw new IllegalStateException(key + " was paid by its buyer");
        return giveBack(new Part(0, vat, share, subsidy).minus(returnedPart()));
    }

    /** The seller's share that becomes available; 0 when all of it went back. */
    long release(Instant now) {
        if (released() || onHold()) throw new IllegalStateException(key + " can't be released");
        releasedAt = now;
        return shareLeft();
    }

    /** A bank withdrew an amount until it decides. */
    Part dispute(String id, long amount) {
        if (disputeId != null) throw new IllegalStateException(key + " is in dispute " + disputeId);
        Part part = next(amount);
        disputeId = id;
        setDisputed(part);
        return part;
    }

    /** The bank decided for us: nothing is in dispute any longer. */
    Part win() {
        Part part = disputedPart();
        endDispute();
        return part;
    }

    /** The bank decided for the buyer: what was in dispute has gone back. */
    Part lose() {
        Part part = disputedPart();
        endDispute();
        return giveBack(part);
    }

    /** The bank takes its decision for the buyer back: what had gone back is in dispute again. */
    void reopen(String id, Part lost) {
        setReturned(returnedPart().minus(lost));
        disputeId = id;
        setDisputed(lost);
    }

    void hold(String because) {
        heldBecause = because;
    }

    void free() {
        heldBecause = null;
    }

    boolean onHold() {
        return heldBecause != null || disputeId != null;
    }

    boolean released() {
        return releasedAt != null;
    }

    /** What has not gone back and is in no dispute. */
    long left() {
        return paid - returned - disputed;
    }

    /** Whether its buyer paid nothing for it. */
    boolean costNothing() {
        return paid == 0;
    }

    /** What a bank may still withdraw: nothing while another dispute about the line is open. */
    long disputable() {
        return disputeId == null ? left() : 0;
    }

    private long shareLeft() {
        return share - returnedShare - disputedShare;
    }

    private Part next(long amount) {
        return new Shares(paid, vat, share, subsidy).next(returnedPart(), amount);
    }

    private Part giveBack(Part part) {
        setReturned(returnedPart().plus(part));
        return part;
    }

    private void endDispute() {
        disputeId = null;
        setDisputed(new Part(0, 0, 0));
    }

    private Part disputedPart() {
        return new Part(disputed, disputedVat, disputedShare, disputedSubsidy);
    }

    private Part returnedPart() {
        return new Part(returned, returnedVat, returnedShare, returnedSubsidy);
    }

    private void setReturned(Part part) {
        returned = part.amount();
        returnedVat = part.vat();
        returnedShare = part.share();
        returnedSubsidy = part.subsidy();
    }

    private void setDisputed(Part part) {
        disputed = part.amount();
        disputedVat = part.vat();
        disputedShare = part.share();
        disputedSubsidy = part.subsidy();
    }

    String key() {
        return key;
    }

    int line() {
        return line;
    }

    String orderId() {
        return orderId;
    }

    String seller() {
        return seller;
    }

    String provider() {
        return provider;
    }

    String currency() {
        return currency;
    }

    String disputeId() {
        return disputeId;
    }

    String vatAccount() {
        return vatAccount;
    }
}
