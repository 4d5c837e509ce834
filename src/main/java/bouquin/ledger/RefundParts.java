package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * Where a refund of one order line came from: {@code amount + subsidy = vat + sellerShare + commission}. The parts are rounded
 * over all refunds of the line, so that a single one may take a cent more or less than its own share.
 */
public record RefundParts(int line, Money amount, Money vat, Money sellerShare, Money commission, Money subsidy) {}
