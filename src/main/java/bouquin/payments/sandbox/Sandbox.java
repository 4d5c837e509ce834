package bouquin.payments.sandbox;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.payments.ProviderCheckout.State;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** What a buyer does on the sandbox's pay page, and what the buyer's bank decides. Whoever knows the id may do it. */
@Facade
public class Sandbox {
    @Inject
    SandboxBooks books;

    @Inject
    SandboxSettings settings;

    @Inject
    Moods moods;

    @Inject
    Clock clock;

    /** Whether new payments may be made here. */
    public boolean open() {
        return settings.open();
    }

    /** The cards that the pay page takes. */
    public List<TestCard> cards() {
        return Arrays.stream(Card.values()).map(Card::shown).toList();
    }

    /**
     * How the sandbox misbehaves on this node.
     *
     * @throws Rejected NOT_FOUND when this shop isn't one for trying
     */
    public SandboxTemper temper() {
        requireTrial();
        return moods.temper();
    }

    /** Upsets or calms it, until the node starts again. @throws Rejected as {@link #temper()} */
    public void change(SandboxTemper temper) {
        requireTrial();
        moods.change(temper);
    }

    /**
     * Sends most of what it owes to the shop's bank now.
     *
     * @throws Rejected CONFLICT {@code payments.sandbox.nothingOwed}; or as {@link #temper()}
     */
    public void payOut() {
        requireTrial();
        if (!books.payOut(1)) throw Rejected.conflict("payments.sandbox.nothingOwed");
    }

    /** Whether an admin may upset it: only where nobody but this machine reaches the shop. */
    public boolean trial() {
        return settings.open() && settings.loopback();
    }

    /** @throws Rejected NOT_FOUND */
    public SandboxPayment view(String id) {
        return find(id).view();
    }

    /**
     * Pays with a test card. A payment that is over stays as it is.
     *
     * @return the payment, with the address that the buyer is sent back to
     * @throws Rejected INVALID for the field {@code card} when it isn't a test card; NOT_FOUND
     */
    public SandboxPayment pay(String id, String number) {
        Charge charge = find(id);
        if (charge.state() != State.OPEN) return charge.view();
        Card card = Card.of(number);
        if (charge.over(clock.instant())) books.expire(charge);
        else if (card == Card.DECLINES) books.decline(charge);
        else books.pay(charge, card);
        if (card == Card.DISPUTES && charge.state() == State.PAID) books.dispute(charge);
        return charge.view();
    }

    /**
     * The buyer's bank decides a dispute, or changes its decision.
     *
     * @param won whether the shop gets the money
     * @throws Rejected CONFLICT {@code payments.sandbox.undecidable}; NOT_FOUND
     */
    public SandboxPayment decide(String id, boolean won) {
        Charge charge = find(id);
        books.decide(charge, won ? SandboxPayment.Dispute.WON : SandboxPayment.Dispute.LOST);
        return charge.view();
    }

    private void requireTrial() {
        if (!trial()) throw Rejected.notFound("notFound");
    }

    private Charge find(String id) {
        return books.locked(Id.parse(id)).orElseThrow(() -> Rejected.notFound("notFound"));
    }
}
