package bouquin.disputes;

import bouquin.kernel.Money;
import bouquin.licensing.LicenceId;
import java.time.Instant;

/** A dispute in a list. @param answerBy until when the seller should answer */
public record DisputeCard(
        DisputeId id,
        LicenceId licence,
        String title,
        Money price,
        DisputeReason reason,
        DisputeState state,
        DisputeOutcome outcome,
        Instant openedAt,
        Instant answerBy) {}
