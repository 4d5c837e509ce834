package bouquin.payments;

/** How far a payment is. */
public enum PaymentState {
    /** Intended; the provider may not know of it yet. */
    INTENDED,
    /** The buyer can pay at the provider's page. */
    OPEN,
    SUCCEEDED,
    /** The provider refused the charge for good; the buyer may begin another payment. */
    FAILED,
    /** Not paid in time; the provider takes no money for it any longer. */
    EXPIRED
}
