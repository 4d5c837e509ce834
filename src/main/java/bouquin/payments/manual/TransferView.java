package bouquin.payments.manual;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * A transfer that came in.
 *
 * @param outcome "EXACT", "TOO_LITTLE", "TOO_MUCH", "PAID_TWICE", "UNKNOWN" or "OTHER_CURRENCY"
 * @param unmatched what of it belongs to no order and is not sent back yet
 */
public record TransferView(
        String id,
        String bankId,
        String reference,
        Money amount,
        String payer,
        String outcome,
        Money unmatched,
        Instant bookedAt) {}
