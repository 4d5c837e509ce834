package bouquin.payments;

import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The port to a company that takes money for us. Every method is a remote call and must not run in a transaction. An
 * exception means <em>unknown</em>: whatever was asked may have happened, and is asked again with the same key.
 */
public interface PaymentProvider {
    /** Short and stable: it is stored, and stands in addresses and account names. At most 20 of a to z. */
    String name();

    /** Whether new payments may begin here. */
    boolean open();

    /** Whether this shop has an account here, so that there is something to ask about. */
    default boolean connected() {
        return true;
    }

    /** How long a buyer may take to pay here. @param usual as the shop is set up */
    default Duration expiry(Duration usual) {
        return usual;
    }

    /** Makes a checkout, or finds the one that this payment already has. */
    ProviderCheckout createCheckout(PaymentId payment, BeginPayment begin, Instant expiresAt);

    /** How the checkout stands now. */
    ProviderCheckout retrieve(String reference);

    /** Closes a checkout that was not paid; one that was paid stays paid. */
    ProviderCheckout expire(String reference);

    /** Asks for a refund, once per refund id; its success is reported by an event. */
    void refund(String reference, String refundId, Money amount);

    /** Hands over all events that occurred at this time or later, in any order, a page at a time. */
    void eventsSince(Instant since, Consumer<List<ProviderEvent>> page);

    /**
     * Checks the signature of a received event and reads it.
     *
     * @param headers by lower-case name
     * @throws Rejected MALFORMED when it is forged, tampered with, too old or unreadable
     */
    ProviderEvent verify(byte[] body, Map<String, String> headers);

    /**
     * Reads an event that was verified before and kept.
     *
     * @throws Rejected MALFORMED when it is unreadable
     */
    ProviderEvent read(String body);

    /** Hands over all that moved on our account there at this time or later, in any order, a page at a time. */
    void balanceTransactionsSince(Instant since, Consumer<List<BalanceTransaction>> page);
}
