package bouquin.payouts;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A payout guards its way: approved by whom it must be, sent once, ended once. */
@Entity
@Table(name = "payouts_payout")
class Payout {
    @Id
    private String id;

    private String seller;
    private long amount;
    private String currency;

    @Enumerated(EnumType.STRING)
    private PayoutState state;

    private boolean automatic;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Embedded
    private BankAccount account;

    @Column(name = "approvals_needed")
    private int approvalsNeeded;

    @Column(name = "first_approver")
    private String firstApprover;

    @Column(name = "second_approver")
    private String secondApprover;

    @Column(name = "batch_id")
    private String batchId;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String reason;

    @Column(name = "bank_code")
    private String bankCode;

    Payout() {}

    Payout(Payee payee, Money amount, int approvalsNeeded, boolean automatic, Instant now) {
        this.id = bouquin.kernel.Id.next();
        this.seller = payee.seller();
        this.amount = amount.minor();
        this.currency = amount.currency();
        this.state = PayoutState.REQUESTED;
        this.automatic = automatic;
        this.requestedAt = now;
        this.account = payee.account().copy();
        this.approvalsNeeded = approvalsNeeded;
    }

    /**
     * One admin agrees; with as many as are needed it may go to the bank.
     *
     * @throws Rejected FORBIDDEN {@code payouts.ownPayout}; CONFLICT {@code payouts.notWaiting}, {@code payouts.sameApprover}
     */
    void approve(String admin) {
        requireWaiting(admin);
        if (admin.equals(firstApprover)) throw Rejected.conflict("payouts.sameApprover");
        if (firstApprover == null) firstApprover = admin;
        else secondApprover = admin;
        if (approvals() == approvalsNeeded) state = PayoutState.APPROVED;
    }

    /** @throws Rejected FORBIDDEN {@code payouts.ownPayout}; CONFLICT {@code payouts.notWaiting} */
    void reject(String admin, String why, Instant now) {
        if (admin.equals(seller)) throw Rejected.forbidden("payouts.ownPayout");
        if (state != PayoutState.REQUESTED && state != PayoutState.APPROVED)
            throw Rejected.conflict("payouts.notWaiting");
        reason = why;
        end(PayoutState.REJECTED, now);
    }

    /** @throws Rejected CONFLICT {@code payouts.tooLateToCancel} */
    void cancel(Instant now) {
        if (state != PayoutState.REQUESTED || firstApprover != null) throw Rejected.conflict("payouts.tooLateToCancel");
        end(PayoutState.CANCELLED, now);
    }

    void send(String batch) {
        require(PayoutState.APPROVED);
        batchId = batch;
        state = PayoutState.SENT;
    }

    void paid(Instant now) {
        require(PayoutState.SENT);
        end(PayoutState.PAID, now);
    }

    void failed(String code, Instant now) {
        require(PayoutState.SENT);
        bankCode = code;
        end(PayoutState.FAILED, now);
    }

    void returned(String code, Instant now) {
        require(PayoutState.PAID);
        bankCode = code;
        end(PayoutState.RETURNED, now);
    }

    private void requireWaiting(String admin) {
        if (admin.equals(seller)) throw Rejected.forbidden("payouts.ownPayout");
        if (state != PayoutState.REQUESTED) throw Rejected.conflict("payouts.notWaiting");
    }

    private void require(PayoutState expected) {
        if (state != expected) throw new IllegalStateException("Payout " + id + " is " + state + ", not " + expected);
    }

    private void end(PayoutState ending, Instant now) {
        state = ending;
        settledAt = now;
    }

    private int approvals() {
        return (firstApprover == null ? 0 : 1) + (secondApprover == null ? 0 : 1);
    }

    PayoutId id() {
        return new PayoutId(id);
    }

    String seller() {
        return seller;
    }

    Money amount() {
        return new Money(amount, currency);
    }

    PayoutState state() {
        return state;
    }

    BankAccount account() {
        return account;
    }

    BatchId batch() {
        return batchId == null ? null : new BatchId(batchId);
    }

    boolean isApprovedBy(String admin) {
        return Objects.equals(firstApprover, admin) || Objects.equals(secondApprover, admin);
    }

    PayoutView view(String sellerName, LocalDate executionOn, List<ActView> history) {
        return new PayoutView(
                id(),
                seller,
                sellerName,
                amount(),
                state,
                automatic,
                requestedAt,
                account.masked(),
                account.holder(),
                approvals(),
                approvalsNeeded,
                batch(),
                executionOn,
                settledAt,
                reason,
                bankCode,
                history);
    }
}
