package bouquin.demo;

import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.HeldAmount;
import bouquin.ledger.Ledger;
import bouquin.payments.sandbox.Sandbox;
import bouquin.payouts.PayoutId;
import bouquin.payouts.Payouts;
import bouquin.payouts.RequestPayout;
import bouquin.payouts.Schedule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The demo's sellers ask for their money: for some of them the hold is over early, so that there is something to see. */
@ApplicationScoped
class Wages {
    private static final String NOTE = "wages:";

    @Inject
    People people;

    @Inject
    Payouts payouts;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Sandbox sandbox;

    @Inject
    Notes notes;

    /** What was asked for before a crash is not asked for again. */
    void ask() {
        if (!sandbox.open()) return;
        List<Person> sellers = Person.of(Person.Part.SELLER);
        for (int i = 0; i < sellers.size(); i++)
            if (!notes.has(NOTE + sellers.get(i).key())) ask(sellers.get(i), i);
        try {
            sandbox.payOut();
        } catch (Rejected nothingOwed) {
            // the provider pays out by itself, too
        }
    }

    private void ask(Person person, int turn) {
        Visitor seller = people.visitor(person, Role.SELLER);
        String id = seller.account().value();
        for (HeldAmount held : balances.of(id).holding())
            if (held.because().equals("ledger.because.hold") && turn % 3 != 2)
                ledger.postRelease(held.orderId(), held.line());
        if (payouts.payee(seller).hasAccount()
                && balances.of(id).available().compareTo(payouts.payee(seller).minimum()) >= 0) {
            PayoutId asked = payouts.request(new RequestPayout(seller, null)).id();
            if (turn % 3 == 0)
                payouts.approve(
                        asked, people.visitor(Person.of(Person.Part.MODERATOR).get(0), Role.ADMIN));
            else payouts.schedule(seller, Schedule.MONTHLY);
        }
        notes.keep(NOTE + person.key(), "");
    }
}
