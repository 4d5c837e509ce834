package bouquin.payments.manual;

import bouquin.kernel.Money;
import java.time.Instant;

/**
 * A transfer back to a buyer that a person has to make.
 *
 * @param payer who had paid, as the bank named them
 */
public record RefundToMake(String id, String reference, Money amount, String payer, Instant requestedAt) {}
