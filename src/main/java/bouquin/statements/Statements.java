package bouquin.statements;

import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.ledger.Balances;
import bouquin.ledger.Owed;
import bouquin.ledger.SellerMovement;
import bouquin.ledger.SellerPeriod;
import bouquin.platform.http.RateLimits;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What sellers hand to their accountants. For sellers only, each about themselves. */
@Facade
public class Statements {
    static final int MOVEMENTS_MAX = 10_000;

    private static final int PAPERS_PER_HOUR = 60, PAPER_MOVEMENTS_MAX = 3000;

    @Inject
    Balances balances;

    @Inject
    StatementPaper paper;

    @Inject
    RateLimits limits;

    @Inject
    Clock clock;

    /**
     * @param from first day as {@code 2026-11-01}, null for the first of its last day's month
     * @param to last day, null for today
     * @throws Rejected FORBIDDEN or UNAUTHENTICATED; INVALID with faults on {@code from}, {@code to}, or {@code
     *     ledger.period.tooLong} above 10,000 movements
     */
    public StatementView statement(Visitor seller, String from, String to) {
        return statement(seller, from, to, MOVEMENTS_MAX);
    }

    /** The same as CSV by RFC 4180, in UTF-8. */
    public byte[] csv(Visitor seller, String from, String to) {
        return StatementSheet.write(statement(seller, from, to));
    }

    /** The same as a PDF, of at most 3,000 movements. @throws Rejected also TOO_MANY */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public byte[] pdf(Visitor seller, String from, String to, Locale locale) {
        limits.take("statements:" + seller.require(Role.SELLER), PAPERS_PER_HOUR, Duration.ofHours(1));
        return paper.write(statement(seller, from, to, PAPER_MOVEMENTS_MAX), locale);
    }

    private StatementView statement(Visitor seller, String from, String to, int max) {
        String id = seller.require(Role.SELLER).value();
        Period period = Period.parse(from, to, clock.instant());
        SellerPeriod found = balances.period(id, period.begins(), period.endsBefore(), max);
        List<StatementView.Line> lines = new ArrayList<>();
        Owed after = found.opening();
        for (SellerMovement moved : found.movements()) {
            after = after.plus(moved.change());
            lines.add(new StatementView.Line(
                    moved.at(), moved.kind().name(), moved.about(), moved.line(), moved.change(), after));
        }
        return new StatementView(id, seller.displayName(), period, clock.instant(), found.opening(), lines, after);
    }
}
