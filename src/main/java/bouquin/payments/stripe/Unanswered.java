package bouquin.payments.stripe;

/** Stripe was asked and we can't know what it did: it may have happened, and is asked about again. */
class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unanswered(String asked, Exception cause) {
        super("No answer of Stripe can be trusted to: " + asked, cause);
    }
}
