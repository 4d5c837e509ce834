package bouquin.checkout;

import bouquin.identity.Visitor;
import bouquin.payments.PaymentId;

/**
 * Ends the waiting of a stray charge.
 *
 * @param attachTo an unpaid order of exactly this amount; null to give the money back
 * @param reason 1 to 1000 characters; the payer reads it when the money goes back
 * @param by an admin
 */
public record SettleStrayCharge(PaymentId payment, OrderId attachTo, String reason, Visitor by) {}
