package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** What sellers owe because more was given back to buyers than they still had. */
@ApplicationScoped
class Debts {
    private static final int REASON_MAX = 1000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Journal journal;

    @Inject
    Purses purses;

    @Inject
    Statements statements;

    @Inject
    Clock clock;

    /** The sellers who owe, the largest debt first. */
    List<SellerDebt> all(int max) {
        return debtors(max).stream().map(this::of).toList();
    }

    SellerDebt of(String seller) {
        return new SellerDebt(seller, statements.balance(seller).debt(), statements.debt(seller));
    }

    void writeOff(WriteOffDebt command) {
        String reason = Text.paragraphs(command.reason());
        if (reason.isEmpty() || reason.length() > REASON_MAX)
            throw Rejected.invalid("ledger.writeOff.reason", REASON_MAX);
        String currency =
                command.amount() == null ? Money.EUR : command.amount().currency();
        if (!currency.equals(Money.EUR)) throw Rejected.invalid("ledger.writeOff.nothing");
        Purse purse = purses.open(List.of(command.seller()), currency).get(command.seller());
        Money amount = command.amount() == null ? new Money(purse.owed(), currency) : command.amount();
        if (!amount.isPositive()) throw Rejected.invalid("ledger.writeOff.nothing");
        WriteOff writeOff = new WriteOff(command.seller(), amount, reason, command.by(), clock.instant());
        Entry entry = new Entry(EntryKind.DEBT_WRITTEN_OFF, writeOff.id(), currency);
        entry.debit(AccountKind.BAD_DEBT.of(), amount.minor(), "");
        purse.forgive(entry, amount.minor(), writeOff.id());
        keep(writeOff);
        journal.post(entry);
    }

    List<String> debtors(int max) {
        List<?> found = em.createNativeQuery("select substring_index(account, ':', -1) from ledger_balance"
                        + " where account like 'seller\\_debt:%' and minor > 0 order by minor desc, account limit "
                        + max)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    void keep(WriteOff writeOff) {
        em.persist(writeOff);
    }
}
