package bouquin.notifications;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderLineView;
import bouquin.checkout.OrderPaid;
import bouquin.checkout.OrderView;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** The buyer's receipt, and the good news for each seller. */
@ApplicationScoped
class WhenOrderPaid implements Handles<OrderPaid> {
    @Inject
    Checkout checkout;

    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<OrderPaid> event() {
        return OrderPaid.class;
    }

    @Override
    public void handle(OrderPaid event) {
        OrderView order = checkout.order(event.order());
        receipt(order);
        for (OrderLineView line : order.lines()) if (line.price().isPositive()) sold(order, line);
    }

    private void receipt(OrderView order) {
        String what = order.lines().get(0).title() + (order.lines().size() > 1 ? " …" : "");
        Letter letter =
                new Letter(order.locale(), "notifications.receipt.subject", what).say("notifications.receipt.text");
        for (OrderLineView line : order.lines()) letter.say("notifications.receipt.line", line.title(), line.price());
        letter.say(
                "notifications.receipt.total",
                order.total(),
                order.tax(),
                country(order),
                order.id().value(),
                order.paidAt());
        if (!order.waiverVersion().isEmpty()) letter.say("notifications.receipt.waiver", order.waiverVersion());
        letter.say("notifications.receipt.order").add(baseUrl.of("/" + order.locale() + "/orders/" + order.id()));
        if (order.total().isPositive())
            letter.say("notifications.receipt.invoice")
                    .add(baseUrl.of("/" + order.locale() + "/invoices/of/" + order.id()));
        if (order.guest())
            letter.say("notifications.receipt.claim")
                    .add(baseUrl.of(identity.claimPath(order.email(), order.locale())));
        mailbox.write(letter.to(order.email(), "orderPaid:" + order.id()));
    }

    private void sold(OrderView order, OrderLineView line) {
        AccountView seller = identity.account(line.seller());
        Letter letter = new Letter(seller.locale(), "notifications.sold.subject", line.title())
                .say("notifications.sold.text", line.title(), line.sellerShare())
                .add(baseUrl.of("/" + seller.locale() + "/sell"));
        mailbox.write(letter.to(seller.email(), "sold:" + order.id() + ":" + line.line()));
    }

    private static String country(OrderView order) {
        Locale region = new Locale.Builder().setRegion(order.country()).build();
        return region.getDisplayCountry(Locale.forLanguageTag(order.locale()));
    }
}
