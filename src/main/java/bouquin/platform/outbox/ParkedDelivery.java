package bouquin.platform.outbox;

import java.time.Instant;

/**
 * An event that its handler could not take in all attempts.
 *
 * @param handler e.g. "checkout.WhenChargeSucceeded"
 * @param lastError what the last attempt said, "" before the first
 */
public record ParkedDelivery(long id, String handler, int attempts, Instant appendedAt, String lastError) {}
