package bouquin.payments.manual;

import bouquin.kernel.Money;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderEvent;
import bouquin.payments.ProviderEvent.Type;
import java.time.Instant;

/** What this account reports. */
record ManualEvent(String id, Type type, Instant createdAt, PaymentId payment, Money amount, String subject) {
    ProviderEvent asReported(String body) {
        String name = type.name().toLowerCase(java.util.Locale.ROOT);
        return new ProviderEvent(id, type, name, payment, amount, null, subject, null, createdAt, body);
    }
}
