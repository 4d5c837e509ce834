package bouquin.ledger;

import bouquin.kernel.Money;

/**
 * How much of an amount is store credit, and whose.
 *
 * @param buyer the buyer's account id
 * @param amount more than 0
 */
public record CreditPart(String buyer, Money amount) {
    public CreditPart {
        if (!amount.isPositive()) throw new IllegalArgumentException("store credit of " + amount);
    }

    String account() {
        return AccountKind.BUYER_CREDIT.of(buyer);
    }
}
