package bouquin.disputes;

import bouquin.checkout.OrderId;
import bouquin.checkout.SoldLine;
import bouquin.identity.AccountId;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.licensing.LicenceId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A dispute guards its way: opened once per licence, answered, decided once, silent afterwards. */
@Entity
@Table(name = "disputes_dispute")
class Dispute {
    static final int ENTRIES_MAX = 100;

    @Id
    private String id;

    @Column(name = "licence_id")
    private String licenceId;

    /** The licence again while this is open, so that the database admits one open dispute per licence. */
    @Column(name = "open_licence_id")
    private String openLicenceId;

    @Column(name = "order_id")
    private String orderId;

    private int line;

    @Column(name = "seller_id")
    private String sellerId;

    @Enumerated(EnumType.STRING)
    private DisputeReason reason;

    @Enumerated(EnumType.STRING)
    private DisputeWish wanted;

    @Enumerated(EnumType.STRING)
    private DisputeState state;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private DisputeOutcome outcome;

    private Long amount;
    private String currency;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DisputeEntry> entries = new ArrayList<>();

    Dispute() {}

    Dispute(SoldLine sold, DisputeReason reason, DisputeWish wanted, Instant now, Instant answerBy) {
        this.id = bouquin.kernel.Id.next();
        this.licenceId = sold.licence().value();
        this.openLicenceId = licenceId;
        this.orderId = sold.order().value();
        this.line = sold.line();
        this.sellerId = sold.seller().value();
        this.currency = sold.price().currency();
        this.reason = reason;
        this.wanted = wanted;
        this.state = DisputeState.OPEN;
        this.openedAt = now;
        this.answerBy = answerBy;
    }

    DisputeId id() {
        return new DisputeId(id);
    }

    LicenceId licence() {
        return new LicenceId(licenceId);
    }

    OrderId order() {
        return new OrderId(orderId);
    }

    int line() {
        return line;
    }

    AccountId seller() {
        return new AccountId(sellerId);
    }

    DisputeReason reason() {
        return reason;
    }

    DisputeState state() {
        return state;
    }

    boolean isBanks() {
        return reason == DisputeReason.CHARGEBACK;
    }

    boolean isBanksDecidedAfter(Instant time) {
        return isBanks() && decidedAt != null && decidedAt.isAfter(time);
    }

    DisputeEntry say(DisputeParty party, DisputeEntryKind kind, String text, Instant now) {
        DisputeEntry entry = new DisputeEntry(this, party, kind, text, now);
        entries.add(entry);
        return entry;
    }

    /** Adds a message; the seller's first one is the answer. @throws Rejected CONFLICT when it is decided or full */
    DisputeEntry write(DisputeParty party, String text, Instant now) {
        if (!state.isOpen()) throw Rejected.conflict("disputes.decided");
        if (entries.size() >= ENTRIES_MAX) throw Rejected.conflict("disputes.full", ENTRIES_MAX);
        boolean answer = party == DisputeParty.SELLER && state == DisputeState.OPEN;
        if (answer) state = DisputeState.ANSWERED;
        return say(party, answer ? DisputeEntryKind.ANSWER : DisputeEntryKind.MESSAGE, text, now);
    }

    /**
     * @param returned what goes back by it, null when nothing does
     * @throws Rejected CONFLICT when it is decided already
     */
    void decide(DisputeParty party, DisputeOutcome outcome, Money returned, String reasons, Instant now) {
        if (!state.isOpen()) throw Rejected.conflict("disputes.decided");
        this.outcome = outcome;
        this.amount = returned == null ? null : returned.minor();
        this.state = DisputeState.DECIDED;
        this.openLicenceId = null;
        this.decidedAt = now;
        say(party, DisputeEntryKind.DECISION, reasons, now);
    }

    DisputeCard card(SoldLine sold) {
        return new DisputeCard(id(), licence(), sold.title(), sold.price(), reason, state, outcome, openedAt, answerBy);
    }

    DisputeView view(DisputeParty you, SoldLine sold, Delivered delivered) {
        return new DisputeView(
                id(),
                you,
                licence(),
                order(),
                line,
                sold.title(),
                reason,
                wanted,
                state,
                openedAt,
                answerBy,
                decidedAt,
                outcome,
                amount == null ? null : new Money(amount, currency),
                sold.price(),
                sold.remaining(),
                sold.promise(),
                delivered,
                entries.stream().map(DisputeEntry::view).toList());
    }
}
