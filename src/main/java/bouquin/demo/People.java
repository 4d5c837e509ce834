package bouquin.demo;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.BecomeSeller;
import bouquin.identity.Identity;
import bouquin.identity.OpenAccount;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** The demo's people. Nobody can sign in as one of them: their passwords are random and forgotten at once. */
@ApplicationScoped
class People {
    private static final int PASSWORD_BYTES = 32;

    @Inject
    Identity identity;

    @Inject
    Notes notes;

    @Inject
    Transactions transactions;

    void open() {
        for (Person person : Person.all()) if (!notes.has(note(person))) transactions.inNew(() -> open(person));
    }

    AccountId account(Person person) {
        return new AccountId(notes.find(note(person)).orElseThrow());
    }

    /** The person as if signed in here and now. */
    Visitor visitor(Person person, Role... roles) {
        return new Visitor("demo", account(person), person.name(), person.email(), Set.of(roles), "");
    }

    private AccountId open(Person person) {
        AccountView account =
                identity.open(new OpenAccount(person.email(), password(), person.name(), person.locale()));
        if (person.part() == Person.Part.SELLER)
            identity.becomeSeller(account.id(), new BecomeSeller(person.country(), false, true, true));
        notes.keep(note(person), account.id().value());
        return account.id();
    }

    private static String note(Person person) {
        return "person:" + person.key();
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
