package bouquin.payments;

import bouquin.platform.crash.CrashPoint;
import bouquin.platform.jobs.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the provider for a refund; asked again it is the same refund. */
@ApplicationScoped
class SendRepayment implements Job {
    static final String NAME = "payments.refund";

    @Inject
    RepaymentSteps steps;

    @Inject
    Providers providers;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String refundId) {
        Repayment repayment = steps.read(refundId);
        if (!repayment.unsent()) return;
        Payment payment = steps.paymentOf(repayment);
        CrashPoint.at("refund.asked");
        providers.named(payment.provider()).refund(payment.reference(), refundId, repayment.amount());
        CrashPoint.at("refund.given");
        steps.sent(refundId);
    }
}
