package bouquin.disputes;

import bouquin.catalog.Promise;
import bouquin.checkout.OrderId;
import bouquin.kernel.Money;
import bouquin.licensing.LicenceId;
import java.time.Instant;
import java.util.List;

/**
 * A dispute as one of its parties sees it.
 *
 * @param you as whom the visitor takes part
 * @param answerBy until when the seller should answer
 * @param outcome null until it is decided
 * @param amount what went back by the decision, null without
 * @param remaining what of the price can still be given back
 * @param promised the listing as it was at the sale
 */
public record DisputeView(
        DisputeId id,
        DisputeParty you,
        LicenceId licence,
        OrderId order,
        int line,
        String title,
        DisputeReason reason,
        DisputeWish wanted,
        DisputeState state,
        Instant openedAt,
        Instant answerBy,
        Instant decidedAt,
        DisputeOutcome outcome,
        Money amount,
        Money price,
        Money remaining,
        Promise promised,
        Delivered delivered,
        List<DisputeEntryView> timeline) {}
