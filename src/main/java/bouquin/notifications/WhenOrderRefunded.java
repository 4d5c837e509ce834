package bouquin.notifications;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderRefunded;
import bouquin.checkout.OrderView;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the buyer that money comes back, and why. */
@ApplicationScoped
class WhenOrderRefunded implements Handles<OrderRefunded> {
    @Inject
    Checkout checkout;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<OrderRefunded> event() {
        return OrderRefunded.class;
    }

    @Override
    public void handle(OrderRefunded event) {
        OrderView order = checkout.order(event.order());
        Letter letter = new Letter(order.locale(), "notifications.refunded.subject", event.amount())
                .say("notifications.refunded.text", event.amount());
        order.refunds().stream()
                .filter(refund -> refund.id().equals(event.refund()))
                .forEach(refund -> letter.say("notifications.refunded.reason", refund.reason()));
        letter.say("notifications.refunded.creditNote").add(baseUrl.of("/" + order.locale() + "/orders/" + order.id()));
        mailbox.write(letter.to(order.email(), "orderRefunded:" + event.refund()));
    }
}
