package bouquin.payments.stripe;

import bouquin.kernel.Money;
import com.stripe.model.Refund;
import com.stripe.model.checkout.Session;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Money that goes back through Stripe. */
@ApplicationScoped
class StripeRefunds {
    /** Names our refund on Stripe's. */
    static final String REFUND = "bouquin_refund";

    private static final long PAGE = 100;

    @Inject
    StripeLine line;

    @Inject
    StripeCheckouts checkouts;

    /** Stripe forgets its keys after a day, so it is first asked whether it has this refund already. */
    void refund(String reference, String refundId, Money amount) {
        Session session = checkouts.session(reference);
        String intent = session.getPaymentIntent();
        if (intent == null) throw new Unanswered("which payment is refunded", new IllegalStateException(reference));
        if (made(intent, refundId)) return;
        RefundCreateParams refund = RefundCreateParams.builder()
                .setPaymentIntent(intent)
                .setAmount(amount.minor())
                .putMetadata(REFUND, refundId)
                .putMetadata(StripeCheckouts.PAYMENT, session.getClientReferenceId())
                .build();
        line.ask(
                "give back refund " + refundId,
                stripe -> stripe.v1().refunds().create(refund, StripeLine.once("refund-" + refundId)));
    }

    private boolean made(String intent, String refundId) {
        RefundListParams ofPayment = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(PAGE)
                .build();
        return line.ask("tell of the refunds of " + intent, stripe -> {
            for (Refund refund : stripe.v1().refunds().list(ofPayment).autoPagingIterable())
                if (refund.getMetadata() != null
                        && refundId.equals(refund.getMetadata().get(REFUND))) return true;
            return false;
        });
    }
}
