package bouquin.notifications;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.platform.http.BaseUrl;
import bouquin.platform.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Letters to a seller about money on its way. */
@ApplicationScoped
class PayoutLetters {
    @Inject
    Identity identity;

    @Inject
    Mailbox mailbox;

    @Inject
    BaseUrl baseUrl;

    /** What a letter says, once its language is known. */
    interface Words {
        Letter in(String locale);
    }

    /** @param path where it is looked at */
    void send(String seller, String path, String key, Words words) {
        AccountView account = identity.account(new AccountId(seller));
        Letter letter = words.in(account.locale()).add(baseUrl.of("/" + account.locale() + path));
        mailbox.write(letter.to(account.email(), key));
    }
}
