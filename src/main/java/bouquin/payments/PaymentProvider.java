package bouquin.payments;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The port to a company that takes money for us. Every method is a remote call and must not run in a transaction. An
 * exception means <em>unknown</em>: whatever was asked may have happened, and is asked again with the same key.
 */
public interface PaymentProvider {
    /** Short and stable: it is stored, and stands in addresses and account names. At most 20 of a to z. */
    String name();

    /** Whether new payments may begin here. */
    boolean open();

    /** Makes a checkout, or finds the one that this payment already has. */
    ProviderCheckout createCheckout(PaymentId payment, BeginPayment begin, Instant expiresAt);

    /** How the checkout stands now. */
    ProviderCheckout retrieve(String reference);

    /** Closes a checkout that was not paid; one that was paid stays paid. */
    ProviderCheckout expire(String reference);

    /** Asks for a refund, once per refund id; its success is reported by an event. */
    void refund(String reference, String refundId, Money amount);

    /** Events that occurred at this time or later, the oldest first, at most 1,000. */
    List<ProviderEvent> eventsSince(Instant since);

    /**
     * Checks the signature of a received event and reads it.
     *
     * @param headers by lower-case name
     * @throws Rejected MALFORMED when it is forged, tampered with, too old or unreadable
     */
    ProviderEvent verify(byte[] body, Map<String, String> headers);

    /** What moved on our account there, the oldest first, at most 1,000. */
    List<BalanceTransaction> balanceTransactionsSince(Instant since);
}
