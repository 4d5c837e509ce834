package bouquin.demo;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.BecomeSeller;
import bouquin.identity.Identity;
import bouquin.identity.OpenAccount;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.payouts.Payouts;
import bouquin.payouts.SetBankAccount;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** The demo's people. Nobody can sign in as one of them: their passwords are random and forgotten at once. */
@ApplicationScoped
class People {
    private static final int PASSWORD_BYTES = 32;

    /** The examples of the IBAN registry, which no bank gives to anybody. */
    private static final Map<String, String> IBANS = Map.of(
            "FR", "FR1420041010050500013M02606",
            "BE", "BE68539007547034",
            "IE", "IE29AIBK93115212345678",
            "ES", "ES9121000418450200051332");

    @Inject
    Identity identity;

    @Inject
    Payouts payouts;

    @Inject
    Notes notes;

    @Inject
    Transactions transactions;

    void open() {
        for (Person person : Person.all()) if (!notes.has(note(person))) open(person, password());
    }

    AccountId account(Person person) {
        return new AccountId(notes.find(note(person)).orElseThrow());
    }

    /** The person as if signed in here and now. */
    Visitor visitor(Person person, Role... roles) {
        return new Visitor("demo", account(person), person.name(), person.email(), Set.of(roles), "");
    }

    private void open(Person person, String password) {
        transactions.inNew(() -> account(person, password));
        if (person.part() != Person.Part.SELLER) return;
        Visitor seller = visitor(person, Role.SELLER);
        payouts.setBankAccount(new SetBankAccount(seller, IBANS.get(person.country()), person.name(), password));
    }

    private AccountId account(Person person, String password) {
        AccountView account = identity.open(new OpenAccount(person.email(), password, person.name(), person.locale()));
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
