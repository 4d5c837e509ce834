package bouquin.payments;

import bouquin.kernel.DomainEvent;
import bouquin.kernel.Money;
import java.time.Instant;

/**
 * The provider holds the buyer's money. Once per payment; also after it had failed or expired here.
 *
 * @param amount what was charged; that may differ from what was asked for
 * @param cardCountry ISO 3166-1 alpha-2 of the country that issued the buyer's card or account, upper case; null when the
 *     provider doesn't say
 */
public record ChargeSucceeded(
        PaymentId paymentId, String orderId, String provider, Money amount, String cardCountry, Instant at)
        implements DomainEvent {}
