package bouquin.invoices;

import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Closes the sellers' months, from the second day of the next one on. */
@ApplicationScoped
class CloseMonths implements Recurring {
    private static final Logger LOG = Logger.getLogger(CloseMonths.class.getName());

    @Inject
    SelfBilling selfBilling;

    @Inject
    Register register;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "invoices.closeMonths";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        LocalDate today = Day.of(clock.instant());
        if (today.getDayOfMonth() >= 2) close(YearMonth.from(today).minusMonths(1));
    }

    /** Each seller in a transaction of their own: one that can't be closed must not keep the others. @return how many were */
    int close(YearMonth month) {
        int closed = 0;
        for (String seller : transactions.inNew(() -> register.sellersToBill(month.atEndOfMonth()))) {
            try {
                if (transactions.inNew(() -> selfBilling.close(seller, month))) closed++;
            } catch (RuntimeException failed) {
                LOG.log(Level.SEVERE, "The month " + month + " of seller " + seller + " can't be closed", failed);
            }
        }
        return closed;
    }
}
