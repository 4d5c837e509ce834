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

/** How one seller is paid, and whether at all. */
@Entity
@Table(name = "payouts_payee")
class Payee {
    @Id
    private String seller;

    @Embedded
    private BankAccount account;

    @Column(name = "account_since")
    private Instant accountSince;

    @Column(name = "held_until")
    private Instant heldUntil;

    @Enumerated(EnumType.STRING)
    private Schedule schedule;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "frozen_because")
    private String frozenBecause;

    @Column(name = "frozen_at")
    private Instant frozenAt;

    @Column(name = "frozen_by")
    private String frozenBy;

    Payee() {}

    Payee(String seller) {
        this.seller = seller;
        this.schedule = Schedule.ON_DEMAND;
    }

    /** @param held nothing is paid out before; null for a first account, when there is none to be lured away from */
    void pay(BankAccount to, Instant now, Instant held) {
        account = to;
        accountSince = now;
        heldUntil = held;
    }

    void schedule(Schedule wanted, LocalDate today) {
        schedule = wanted;
        nextOn = wanted.next(today);
    }

    /** The schedule's turn is over; the next one comes. */
    void turn(LocalDate today) {
        nextOn = schedule.next(today);
    }

    void freeze(String because, String admin, Instant now) {
        if (isFrozen()) throw Rejected.conflict("payouts.freeze.already");
        frozenBecause = because;
        frozenBy = admin;
        frozenAt = now;
    }

    void unfreeze() {
        if (!isFrozen()) throw Rejected.conflict("payouts.freeze.not");
        frozenBecause = null;
        frozenBy = null;
        frozenAt = null;
    }

    /** @throws Rejected CONFLICT when nothing can be paid out now, whatever the amount */
    void requirePayable(Instant now) {
        if (isFrozen()) throw Rejected.conflict("payouts.frozen", frozenBecause);
        if (!hasAccount()) throw Rejected.conflict("payouts.noAccount");
        if (isHeld(now)) throw Rejected.conflict("payouts.accountHeld", heldUntil);
    }

    boolean isPayable(Instant now) {
        return !isFrozen() && hasAccount() && !isHeld(now);
    }

    private boolean isHeld(Instant now) {
        return heldUntil != null && now.isBefore(heldUntil);
    }

    boolean hasAccount() {
        return account != null && account.masked() != null;
    }

    boolean isFrozen() {
        return frozenAt != null;
    }

    boolean isDue(LocalDate today) {
        return nextOn != null && !nextOn.isAfter(today);
    }

    String seller() {
        return seller;
    }

    BankAccount account() {
        return account;
    }

    PayeeView view(Money minimum, Instant now) {
        return new PayeeView(
                seller,
                hasAccount() ? account.masked() : null,
                hasAccount() ? account.holder() : null,
                hasAccount() ? SepaText.name(account.holder()) : null,
                accountSince,
                isHeld(now) ? heldUntil : null,
                schedule,
                nextOn,
                frozenBecause,
                frozenAt,
                minimum);
    }
}
