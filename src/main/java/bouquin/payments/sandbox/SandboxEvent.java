package bouquin.payments.sandbox;

import bouquin.kernel.Money;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderEvent;
import bouquin.payments.ProviderEvent.Type;
import java.time.Instant;
import java.util.Map;

/**
 * What the sandbox writes in a webhook.
 *
 * @param payment the shop's own id of the payment
 * @param subject the refund or dispute that it is about, "" otherwise
 * @param cardCountry the country that issued the card, null when no card is meant
 * @param account whose account it is about when that isn't the shop's, null otherwise
 */
record SandboxEvent(
        String id,
        String type,
        Instant createdAt,
        PaymentId payment,
        Money amount,
        Money fee,
        String subject,
        String cardCountry,
        String account) {
    static final String CHARGE_SUCCEEDED = "charge.succeeded";
    static final String CHARGE_FAILED = "charge.failed";
    static final String REFUND_SUCCEEDED = "refund.succeeded";
    static final String DISPUTE_WITHDRAWN = "dispute.funds_withdrawn";
    static final String DISPUTE_WON = "dispute.won";
    static final String DISPUTE_LOST = "dispute.lost";
    static final String PAYOUT_PAID = "payout.paid";

    private static final Map<String, Type> TYPES = Map.of(
            CHARGE_SUCCEEDED, Type.CHARGE_SUCCEEDED,
            CHARGE_FAILED, Type.CHARGE_FAILED,
            REFUND_SUCCEEDED, Type.REFUND_SUCCEEDED,
            DISPUTE_WITHDRAWN, Type.DISPUTE_WITHDRAWN,
            DISPUTE_WON, Type.DISPUTE_WON,
            DISPUTE_LOST, Type.DISPUTE_LOST,
            PAYOUT_PAID, Type.PAYOUT_ARRIVED);

    /** Whether nothing is missing that each event has. */
    boolean whole() {
        return id != null && type != null && createdAt != null && subject != null;
    }

    ProviderEvent asReceived(String body) {
        Type meaning = account == null ? TYPES.getOrDefault(type, Type.OTHER) : Type.FOREIGN;
        return new ProviderEvent(id, meaning, type, payment, amount, fee, subject, cardCountry, createdAt, body);
    }
}
