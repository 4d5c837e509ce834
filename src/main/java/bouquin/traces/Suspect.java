package bouquin.traces;

import bouquin.kernel.Money;
import bouquin.licensing.LicenceView;
import java.time.Instant;

/**
 * The purchase that a copy comes from.
 *
 * @param boughtAt when its order was paid
 * @param price null when the order can't be found any more
 */
public record Suspect(LicenceView licence, Instant boughtAt, Money price) {}
