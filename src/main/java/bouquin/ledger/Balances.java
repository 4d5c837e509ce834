package bouquin.ledger;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** What the ledger says that sellers and buyers have, and of what it is made. */
@Facade
public class Balances {
    @Inject
    Statements statements;

    @Inject
    Periods periods;

    @Inject
    Breakdowns breakdowns;

    @Inject
    Debts debts;

    @Inject
    Credits credits;

    /** What the seller has earned and not been paid; zeros for one who has sold nothing. */
    public SellerBalance of(String seller) {
        return statements.balance(seller);
    }

    /** What the seller's balance is made of; read together with it, they add up. */
    public SellerBreakdown breakdown(SellerBalance balance) {
        return breakdowns.of(balance.seller(), balance.pending());
    }

    /**
     * Every movement of the seller's money in a period, the oldest first.
     *
     * @throws Rejected INVALID {@code ledger.period.tooLong} when there are more movements than that
     */
    public SellerPeriod period(String seller, Instant from, Instant toExclusive, int movementsMax) {
        return periods.of(seller, from, toExclusive, movementsMax);
    }

    /** The seller's movements, newest first. @param limit 1 to 100 @param cursor of the page before, or null */
    public Page<StatementLine> statement(String seller, String cursor, int limit) {
        return statements.page(seller, cursor, limit);
    }

    /** Balances of the sellers to whom something is owed or who owe, the largest first. */
    public List<SellerBalance> sellers(int max) {
        return statements.sellers(max);
    }

    /** The sellers who owe, the largest debt first. */
    public List<SellerDebt> debts(int max) {
        return debts.all(max);
    }

    /** What a seller owes and why. */
    public SellerDebt debt(String seller) {
        return debts.of(seller);
    }

    /** The store credit that the buyer may still spend. */
    public Money credit(String buyer) {
        return credits.spendable(buyer);
    }

    /** Movements of a buyer's store credit, newest first. @param limit 1 to 100 @param cursor of the page before, or null */
    public Page<CreditMovement> creditMovements(String buyer, String cursor, int limit) {
        return credits.movements(buyer, cursor, limit);
    }
}
