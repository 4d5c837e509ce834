package bouquin.reconciliation;

import bouquin.ledger.ProviderLine;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.PaymentId;
import java.util.Map;

/**
 * Names what a movement is about so that both books say the same: an order for its charges, a refund, a dispute of a bank
 * with all that it costs, and the balance transaction itself for what only the provider knows.
 */
final class Subjects {
    private Subjects() {}

    /** @param orders the order of each payment of ours */
    static String of(BalanceTransaction moved, Map<PaymentId, String> orders) {
        return switch (moved.kind()) {
            case CHARGE -> moved.payment() == null ? moved.id() : orders.getOrDefault(moved.payment(), moved.id());
            case REFUND, REFUND_FAILED, DISPUTE, DISPUTE_WON, DISPUTE_FEE -> moved.subject();
            case FEE, PAYOUT, UNMATCHED, OTHER -> moved.id();
        };
    }

    /** @param orders as above; a charge that no order could take is posted by its payment */
    static String of(ProviderLine line, Map<PaymentId, String> orders) {
        String key = line.key().substring(line.key().indexOf(':') + 1);
        return switch (line.kind()) {
            case DISPUTE_WITHDRAWN, DISPUTE_WON, DISPUTE_LOST, DISPUTE_REOPENED -> key.replaceFirst("/[0-9]+$", "");
            case STRAY_CHARGE, STRAY_ATTACHED ->
                key.matches("[0-9a-z]{26}") ? orders.getOrDefault(new PaymentId(key), key) : key;
            default -> key;
        };
    }
}
