package bouquin.credit;

import bouquin.identity.AccountId;
import bouquin.identity.AccountView;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.ledger.Balances;
import bouquin.ledger.CreditMovement;
import bouquin.ledger.CreditPart;
import bouquin.ledger.EntryKind;
import bouquin.ledger.Ledger;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Store credit. */
@Facade
public class Credit {
    private static final int REASON_MAX = 500;
    private static final Money AMOUNT_MAX = Money.eur(100_000);

    @PersistenceContext
    EntityManager em;

    @Inject
    Identity identity;

    @Inject
    Ledger ledger;

    @Inject
    Balances balances;

    @Inject
    Clock clock;

    /**
     * Gives goodwill, at our expense.
     *
     * @throws Rejected UNAUTHENTICATED, FORBIDDEN unless an admin; INVALID with faults on {@code email}, {@code amount},
     *     {@code reason}
     */
    public GrantView grant(GrantCredit command) {
        AccountId admin = command.admin().require(Role.ADMIN);
        String reason = Text.line(command.reason());
        AccountView buyer = buyer(command.email());
        new Faults()
                .require(buyer != null, "email", "credit.noAccount")
                .require(isAmount(command.amount()), "amount", "credit.amount", AMOUNT_MAX)
                .require(!reason.isEmpty() && reason.length() <= REASON_MAX, "reason", "credit.reason", REASON_MAX)
                .throwIfAny();
        Grant grant = new Grant(buyer.id(), command.amount(), reason, admin, clock.instant());
        em.persist(grant);
        ledger.postCreditGrant(grant.id(), new CreditPart(buyer.id().value(), command.amount()));
        return grant.view(buyer.email());
    }

    /** The visitor's own. @param cursor null for the first page. @throws Rejected UNAUTHENTICATED */
    public CreditView mine(Visitor visitor, String cursor, int limit) {
        String buyer = visitor.requireAccount().value();
        return new CreditView(
                balances.credit(buyer),
                balances.creditMovements(buyer, cursor, limit).map(this::movement));
    }

    /** The last 50 grants, the newest first. @throws Rejected FORBIDDEN unless an admin */
    public List<GrantView> grants(Visitor admin) {
        admin.require(Role.ADMIN);
        return em.createQuery("select g from CreditGrant g order by g.id desc", Grant.class)
                .setMaxResults(50)
                .getResultStream()
                .map(grant -> grant.view(identity.account(grant.buyer()).email()))
                .toList();
    }

    private AccountView buyer(String email) {
        if (email == null || email.isBlank()) return null;
        return identity.confirmedAccount(email.strip()).orElse(null);
    }

    private static boolean isAmount(Money amount) {
        return amount != null
                && amount.currency().equals(Money.EUR)
                && amount.isPositive()
                && amount.compareTo(AMOUNT_MAX) <= 0;
    }

    private CreditView.Movement movement(CreditMovement posted) {
        Grant grant = posted.kind() == EntryKind.CREDIT_GRANTED ? em.find(Grant.class, posted.key()) : null;
        return new CreditView.Movement(
                posted.at(),
                kind(posted.kind()),
                posted.amount(),
                posted.orderId(),
                grant == null ? null : grant.reason());
    }

    private static CreditView.Kind kind(EntryKind posted) {
        return switch (posted) {
            case CREDIT_GRANTED -> CreditView.Kind.GRANTED;
            case PURCHASE -> CreditView.Kind.SPENT;
            default -> CreditView.Kind.REFUNDED;
        };
    }
}
