package bouquin.payments;

import bouquin.platform.crash.CrashPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The conversation with a provider about one payment: read, commit, ask, record. Never inside a transaction. */
@ApplicationScoped
class Charges {
    @Inject
    ChargeSteps steps;

    @Inject
    Providers providers;

    PaymentView open(PaymentId id) {
        Payment payment = steps.read(id);
        if (payment.view().state() != PaymentState.INTENDED) return payment.view();
        PaymentProvider provider = providers.named(payment.provider());
        ProviderCheckout checkout = provider.createCheckout(id, payment.asBegun(), payment.expiresAt());
        CrashPoint.at("payment.made");
        return steps.opened(id, checkout);
    }

    PaymentView refresh(PaymentId id) {
        Payment payment = opened(id);
        if (!payment.pending()) return payment.view();
        return steps.stands(id, providers.named(payment.provider()).retrieve(payment.reference()));
    }

    /** Closes a payment whose time is over; if it was paid at the last moment, it is paid. */
    PaymentView expire(PaymentId id) {
        Payment payment = opened(id);
        if (!payment.pending()) return payment.view();
        return steps.stands(id, providers.named(payment.provider()).expire(payment.reference()));
    }

    /** A payment that was only intended may exist at the provider all the same, when its answer was lost. */
    private Payment opened(PaymentId id) {
        open(id);
        return steps.read(id);
    }
}
