package bouquin.disputes;

import bouquin.identity.Visitor;
import bouquin.kernel.Money;

/**
 * Ends a dispute.
 *
 * @param amount what goes back, only for PARTIAL
 * @param reasons told to both sides, 20 to 4000 characters
 */
public record DecideDispute(Visitor visitor, DisputeId dispute, DisputeOutcome outcome, Money amount, String reasons) {}
