package bouquin.notifications;

import bouquin.checkout.Checkout;
import bouquin.checkout.OrderView;
import bouquin.checkout.StrayChargeRefunded;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells whoever paid too much that it comes back. */
@ApplicationScoped
class WhenStrayChargeRefunded implements Handles<StrayChargeRefunded> {
    @Inject
    Checkout checkout;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<StrayChargeRefunded> event() {
        return StrayChargeRefunded.class;
    }

    @Override
    public void handle(StrayChargeRefunded event) {
        OrderView order = checkout.order(event.order());
        Letter letter = new Letter(order.locale(), "notifications.refunded.subject", event.amount())
                .say("notifications.refunded.text", event.amount())
                .say("notifications.refunded.reason", event.reason())
                .add(baseUrl.of("/" + order.locale() + "/orders/" + order.id()));
        mailbox.write(letter.to(order.email(), "strayChargeRefunded:" + event.payment()));
    }
}
