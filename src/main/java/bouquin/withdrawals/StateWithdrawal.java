package bouquin.withdrawals;

import bouquin.identity.Visitor;
import java.util.Set;

/**
 * States that somebody withdraws from a contract.
 *
 * @param contract the number of the order, 1 to 100 characters
 * @param name of the consumer, 1 to 200 characters; for one's own order empty for the name it was placed in
 * @param email where the receipt goes; for an order that isn't the visitor's own it must be the one it was placed with;
 *     for one's own empty for that one
 * @param lines the documents, empty for all; only for one's own order
 * @param locale "fr" or "en", of the receipt
 * @param address the client's, for counting statements
 */
public record StateWithdrawal(
        Visitor visitor,
        String contract,
        String name,
        String email,
        Set<Integer> lines,
        String locale,
        String address) {
    public StateWithdrawal {
        lines = lines == null ? Set.of() : Set.copyOf(lines);
        locale = "en".equals(locale) ? "en" : "fr";
    }
}
