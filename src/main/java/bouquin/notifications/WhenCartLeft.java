package bouquin.notifications;

import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import bouquin.reminders.CartLeft;
import bouquin.reminders.Reminders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reminds of a cart, with a link that ends the reminders; nothing goes to whoever has turned them off meanwhile. */
@ApplicationScoped
class WhenCartLeft implements Handles<CartLeft> {
    @Inject
    Identity identity;

    @Inject
    Reminders reminders;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<CartLeft> event() {
        return CartLeft.class;
    }

    @Override
    public void handle(CartLeft event) {
        if (!reminders.wants(event.account())) return;
        AccountView account = identity.account(event.account());
        String stop = baseUrl.of("/" + account.locale() + "/reminders/" + event.stopKey());
        Letter letter = new Letter(account.locale(), "notifications.cart.subject").say("notifications.cart.text");
        event.titles().forEach(letter::add);
        letter.add(baseUrl.of("/" + account.locale() + "/cart"))
                .say("notifications.cart.stop")
                .add(stop);
        mailbox.write(letter.to(account.email(), "cartLeft:" + event.account() + ":" + event.cart())
                .unsubscribedAt(stop));
    }
}
