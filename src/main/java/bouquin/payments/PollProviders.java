package bouquin.payments;

import bouquin.platform.jobs.Jobs;
import bouquin.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Finds what lost webhooks left: events, payments whose time is over, refunds that nobody has asked for yet. */
@ApplicationScoped
class PollProviders implements Recurring {
    private static final Logger LOG = Logger.getLogger(PollProviders.class.getName());

    /** Events are committed a little out of order; those that we have already cost little to see again. */
    private static final Duration OVERLAP = Duration.ofHours(1);

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    Providers providers;

    @Inject
    Inbox inbox;

    @Inject
    PaymentBook book;

    @Inject
    Charges charges;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "payments.poll";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public void run() {
        for (PaymentProvider provider : providers.all()) attempt(provider.name(), () -> events(provider));
        for (Payment payment : book.overdue(clock.instant()))
            attempt("payment " + payment.id(), () -> charges.expire(payment.id()));
        for (Repayment repayment : book.unsent(clock.instant().minus(PATIENCE)))
            jobs.enqueue(SendRepayment.NAME, repayment.refundId());
    }

    private void events(PaymentProvider provider) {
        Instant since = inbox.newest(provider.name())
                .map(newest -> newest.minus(OVERLAP))
                .orElse(Instant.EPOCH);
        for (ProviderEvent event : provider.eventsSince(since))
            attempt("event " + event.id(), () -> inbox.accept(provider.name(), event));
    }

    /** One event or payment that fails doesn't keep the others from their turn; it has another one next time. */
    private static void attempt(String about, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Can't poll " + about + ", it will be tried again", failed);
        }
    }
}
