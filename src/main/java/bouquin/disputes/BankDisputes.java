package bouquin.disputes;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderId;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderView;
import bouquin.checkout.SoldLine;
import bouquin.checkout.SoldLines;
import bouquin.payments.ChargedBack;
import bouquin.platform.text.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    SoldLines soldLines;

    @Inject
    DisputeSettings settings;

    void follow(ChargedBack event) {
        OrderView order = checkout.order(new OrderId(event.orderId()));
        if (!order.state().captured()) throw new IllegalStateException("disputed before it was paid, later again");
        for (OrderLineView line : order.lines())
            if (line.licence() != null && line.price().isPositive()) follow(event, soldLines.of(line.licence()));
    }

    /** What the bank has decided since makes this old news, which would open a dispute that nobody ever ends. */
    private void follow(ChargedBack event, SoldLine sold) {
        Instant at = event.at();
        if (cases.of(sold.licence()).stream().anyMatch(dispute -> dispute.isBanksDecidedAfter(at))) return;
        Optional<Dispute> open = cases.openOf(sold.licence());
        Dispute dispute = open.orElseGet(() -> opened(sold, at));
        switch (event.phase()) {
            case WITHDRAWN ->
                dispute.say(DisputeParty.BANK, DisputeEntryKind.OPENED, text(sold, "disputes.bank.opened"), at);
            case WON -> end(dispute, DisputeOutcome.REJECT, text(sold, "disputes.bank.won"), at);
            case LOST -> end(dispute, DisputeOutcome.REFUND, text(sold, "disputes.bank.lost"), at);
        }
    }

    private Dispute opened(SoldLine sold, Instant at) {
        Dispute dispute =
                new Dispute(sold, DisputeReason.CHARGEBACK, DisputeWish.REFUND, at, at.plus(settings.answer()));
        cases.add(dispute);
        return dispute;
    }

    /** The bank ends its own dispute; in one of the buyer's it only has its say. */
    private static void end(Dispute dispute, DisputeOutcome outcome, String text, Instant at) {
        if (dispute.isBanks()) dispute.decide(DisputeParty.BANK, outcome, null, text, at);
        else dispute.say(DisputeParty.BANK, DisputeEntryKind.MESSAGE, text, at);
    }

    private static String text(SoldLine sold, String key) {
        return Messages.shipped().text(Locale.forLanguageTag(sold.buyerLocale()), key);
    }
}
