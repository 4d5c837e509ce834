package bouquin.notifications;

import bouquin.checkout.SoldLine;
import bouquin.checkout.SoldLines;
import bouquin.disputes.DisputeView;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters to the two sides of a dispute. */
@ApplicationScoped
class DisputeLetters {
    @Inject
    SoldLines soldLines;

    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    /** What each letter says, once its language is known. */
    interface Words {
        Letter in(String locale);
    }

    void toBuyer(DisputeView dispute, String key, Words words) {
        SoldLine sold = soldLines.of(dispute.licence());
        send(dispute, sold.buyerEmail(), sold.buyerLocale(), key + ":buyer", words);
    }

    void toSeller(DisputeView dispute, String key, Words words) {
        AccountView seller = identity.account(soldLines.of(dispute.licence()).seller());
        send(dispute, seller.email(), seller.locale(), key + ":seller", words);
    }

    private void send(DisputeView dispute, String email, String locale, String key, Words words) {
        Letter letter = words.in(locale).add(baseUrl.of("/" + locale + "/disputes/" + dispute.id()));
        mailbox.write(letter.to(email, key));
    }
}
