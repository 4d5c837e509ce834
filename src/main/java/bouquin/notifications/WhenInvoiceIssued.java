package bouquin.notifications;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.invoices.InvoiceIssued;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells a seller what was written in the seller's name, who may contest it. */
@ApplicationScoped
class WhenInvoiceIssued implements Handles<InvoiceIssued> {
    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    @Override
    public Class<InvoiceIssued> event() {
        return InvoiceIssued.class;
    }

    @Override
    public void handle(InvoiceIssued event) {
        AccountView seller = identity.account(new AccountId(event.seller()));
        Letter letter = new Letter(seller.locale(), "notifications.selfBilled.subject", event.number())
                .say("notifications.selfBilled.text", event.number())
                .add(baseUrl.of("/" + seller.locale() + "/invoices/" + event.number()));
        mailbox.write(letter.to(seller.email(), "invoiceIssued:" + event.invoice()));
    }
}
