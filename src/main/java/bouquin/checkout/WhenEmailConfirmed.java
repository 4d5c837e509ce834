package bouquin.checkout;

import bouquin.identity.EmailConfirmed;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Orders of an address belong to the account of whoever reads its mail. */
@ApplicationScoped
class WhenEmailConfirmed implements Handles<EmailConfirmed> {
    @Inject
    Checkout checkout;

    @Override
    public Class<EmailConfirmed> event() {
        return EmailConfirmed.class;
    }

    @Override
    public void handle(EmailConfirmed event) {
        checkout.claim(event.email(), event.account());
    }
}
