package bouquin.disputes;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
import bouquin.checkout.SoldLine;
import bouquin.payments.ChargedBack;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Tells what a buyer's bank does, for each document of the order. A dispute of the buyer's own goes on beside it. */
@ApplicationScoped
class BankDisputes {
    @Inject
    Cases cases;

    @Inject
    Checkout checkout;

    @Inject
    DisputeSettings settings;

    @Inject
    Clock clock;

    void follow(ChargedBack event) {
        OrderView order = checkout.order(new OrderId(event.orderId()));
        if (!order.state().captured()) throw new IllegalStateException("disputed before it was paid, later again");
        for (OrderLineView line : order.lines())
            if (line.licence() != null && line.price().isPositive()) follow(event, checkout.sold(line.licence()));
    }

    private void follow(ChargedBack event, SoldLine sold) {
        Instant now = clock.instant();
        Optional<Dispute> open = cases.openOf(sold.licence());
        Dispute dispute = open.orElseGet(() -> opened(sold, now));
        switch (event.phase()) {
            case WITHDRAWN ->
                dispute.say(DisputeParty.BANK, DisputeEntryKind.OPENED, text(sold, "disputes.bank.opened"), now);
            case WON -> end(dispute, DisputeOutcome.REJECT, text(sold, "disputes.bank.won"), now);
            case LOST -> end(dispute, DisputeOutcome.REFUND, text(sold, "disputes.bank.lost"), now);
        }
    }

    private Dispute opened(SoldLine sold, Instant now) {
        Dispute dispute =
                new Dispute(sold, DisputeReason.CHARGEBACK, DisputeWish.REFUND, now, now.plus(settings.answer()));
        cases.add(dispute);
        return dispute;
    }

    /** The bank ends its own dispute; in one of the buyer's it only has its say. */
    private static void end(Dispute dispute, DisputeOutcome outcome, String text, Instant now) {
        if (dispute.isBanks()) dispute.decide(DisputeParty.BANK, outcome, null, text, now);
        else dispute.say(DisputeParty.BANK, DisputeEntryKind.MESSAGE, text, now);
    }

    private static String text(SoldLine sold, String key) {
        return Messages.shipped().text(Locale.forLanguageTag(sold.buyerLocale()), key);
    }
}
