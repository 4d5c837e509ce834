package bouquin.payments;

import static bouquin.payments.Inbox.NO_EFFECT;

import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Logger;

/** What an event does here, in the caller's transaction, and how that is said in a few words. */
@ApplicationScoped
class Effects {
    static final String DISPUTED = "disputed";
    private static final Logger LOG = Logger.getLogger(Effects.class.getName());

    @Inject
    PaymentBook book;

    @Inject
    ChargeSteps steps;

    @Inject
    Outbox outbox;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /** @param payment the locked payment that the event is about, null when it is about none of ours */
    String of(String provider, Payment payment, ProviderEvent event) {
        return switch (event.type()) {
            case FOREIGN -> NO_EFFECT + ": another account";
            case PAYOUT_ARRIVED -> arrived(provider, event);
            case OTHER -> NO_EFFECT;
            default -> ofPayment(provider, payment, event);
        };
    }

    private String ofPayment(String provider, Payment payment, ProviderEvent event) {
        if (payment == null) return NO_EFFECT + ": none of our payments";
        if (!payment.provider().equals(provider)) return NO_EFFECT + ": a payment elsewhere";
        return switch (event.type()) {
            case CHARGE_SUCCEEDED -> charged(payment, event);
            case CHARGE_FAILED -> said(steps.fail(payment), "charge failed");
            case CHARGE_EXPIRED -> said(steps.expire(payment), "charge expired");
            case CHECKOUT_CHANGED -> ask(payment);
            case REFUND_SUCCEEDED -> said(refunded(payment, event), "refunded");
            case REFUND_FAILED -> refundFailed(payment, event);
            case DISPUTE_WITHDRAWN -> disputed(payment, event, ChargedBack.Phase.WITHDRAWN);
            case DISPUTE_WON -> disputed(payment, event, ChargedBack.Phase.WON);
            case DISPUTE_LOST -> disputed(payment, event, ChargedBack.Phase.LOST);
            default -> NO_EFFECT;
        };
    }

    private String charged(Payment payment, ProviderEvent event) {
        boolean news = steps.succeed(payment, event.amount(), event.cardCountry());
        return payment.isIn(event.amount()) ? said(news, "charged") : NO_EFFECT + ": another currency";
    }

    private String ask(Payment payment) {
        if (!payment.pending()) return NO_EFFECT + ": known";
        jobs.enqueue(RefreshPayment.NAME, payment.id().value());
        return "asked";
    }

    private boolean refunded(Payment payment, ProviderEvent event) {
        Repayment repayment = repayment(payment, event);
        boolean news = repayment != null && repayment.confirm(clock.instant());
        if (news)
            outbox.append(new ChargeRefunded(
                    payment.id(), payment.orderId(), repayment.refundId(), repayment.amount(), clock.instant()));
        return news;
    }

    /** The money is ours again, and owed to the buyer: a person has to find another way. */
    private String refundFailed(Payment payment, ProviderEvent event) {
        if (repayment(payment, event) == null) return NO_EFFECT + ": none of our refunds";
        LOG.severe(() -> "Refund " + event.subject() + " of payment " + payment.id() + " came back from the bank");
        return NO_EFFECT + ": a person must repay it";
    }

    private Repayment repayment(Payment payment, ProviderEvent event) {
        return book.repayment(event.subject())
                .filter(repayment -> repayment.payment().equals(payment.id()))
                .orElse(null);
    }

    /** A dispute proves that the charge succeeded, even if that news is still on its way. */
    private String disputed(Payment payment, ProviderEvent event, ChargedBack.Phase phase) {
        if (!payment.isIn(event.amount())) return NO_EFFECT + ": another currency";
        steps.succeed(payment, payment.amount(), event.cardCountry());
        outbox.append(new ChargedBack(
                payment.id(),
                payment.orderId(),
                payment.provider(),
                payment.provider() + ":" + event.subject(),
                event.amount(),
                event.fee(),
                phase,
                event.occurredAt()));
        return DISPUTED;
    }

    private String arrived(String provider, ProviderEvent event) {
        outbox.append(new ProviderPaidOut(provider, event.subject(), event.occurredAt()));
        return "payout arrived";
    }

    private static String said(boolean news, String effect) {
        return news ? effect : NO_EFFECT + ": known";
    }
}
