package bouquin.payments.stripe;

import bouquin.kernel.Money;
import bouquin.payments.BalanceTransaction;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.PaymentId;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;

/** A balance transaction as Stripe wrote it, taken apart into what moved and what was kept of it. */
final class StripeTransaction {
    private final JsonNode transaction;
    private final JsonNode source;

    StripeTransaction(JsonNode transaction) {
        this.transaction = transaction;
        this.source = transaction.path("source");
    }

    /** One part or two; together they are the net amount. */
    List<BalanceTransaction> parts() {
        String id = StripeJson.id(transaction.path("id"));
        Money amount = StripeJson.money(transaction.path("amount"), transaction.path("currency"));
        Money fee = StripeJson.money(transaction.path("fee"), transaction.path("currency"));
        Kind kind = kind(amount);
        BalanceTransaction moved = part(id, kind, amount);
        if (fee.isZero()) return List.of(moved);
        Kind feeKind = kind == Kind.DISPUTE || kind == Kind.DISPUTE_WON ? Kind.DISPUTE_FEE : Kind.FEE;
        BalanceTransaction kept = part(id + ":fee", feeKind, fee.negated());
        return amount.isZero() ? List.of(kept) : List.of(moved, kept);
    }

    private BalanceTransaction part(String id, Kind kind, Money amount) {
        Instant at = StripeJson.time(transaction.path("created"));
        return new BalanceTransaction(id, kind, payment(), subject(kind, id), amount, at);
    }

    private Kind kind(Money amount) {
        if (source.path("object").asText("").equals("dispute"))
            return amount.isNegative() ? Kind.DISPUTE : Kind.DISPUTE_WON;
        return switch (transaction.path("type").asText("")) {
            case "charge", "payment" -> Kind.CHARGE;
            case "refund", "payment_refund" -> Kind.REFUND;
            case "refund_failure", "payment_failure_refund" -> Kind.REFUND_FAILED;
            case "payout", "payout_cancel", "payout_failure" -> Kind.PAYOUT;
            case "stripe_fee", "stripe_fx_fee", "tax_fee" -> Kind.FEE;
            default -> Kind.OTHER;
        };
    }

    private PaymentId payment() {
        return StripeJson.payment(source);
    }

    private String subject(Kind kind, String id) {
        return switch (kind) {
            case CHARGE -> payment() == null ? id : payment().value();
            case REFUND, REFUND_FAILED -> named(source.path("metadata").path(StripeRefunds.REFUND), id);
            case DISPUTE, DISPUTE_WON, DISPUTE_FEE, PAYOUT -> named(source.path("id"), id);
            default -> id;
        };
    }

    private static String named(JsonNode name, String otherwise) {
        return name.isTextual() && name.asText().matches("[!-~]{1,80}") ? name.asText() : otherwise;
    }
}
