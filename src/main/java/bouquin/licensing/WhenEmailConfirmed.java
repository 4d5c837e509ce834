package bouquin.licensing;

import bouquin.identity.EmailConfirmed;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was bought with an address belongs to the account of whoever reads its mail. */
@ApplicationScoped
class WhenEmailConfirmed implements Handles<EmailConfirmed> {
    @Inject
    Licensing licensing;

    @Override
    public Class<EmailConfirmed> event() {
        return EmailConfirmed.class;
    }

    @Override
    public void handle(EmailConfirmed event) {
        licensing.claim(event.email(), event.account());
    }
}
