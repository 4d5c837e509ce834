package bouquin.payments.stripe;

import bouquin.kernel.Money;
import bouquin.payments.PaymentId;
import bouquin.payments.ProviderEvent;
import bouquin.payments.ProviderEvent.Type;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;

/** One event as Stripe wrote it, and what it means to us. */
final class StripeEvent {
    private final JsonNode event;
    private final JsonNode object;
    private final StripeSettings settings;

    StripeEvent(JsonNode event, StripeSettings settings) {
        this.event = event;
        this.object = event.path("data").path("object");
        this.settings = settings;
    }

    /** @param paymentOf asks Stripe which of our payments a payment intent belongs to, null when it is none */
    ProviderEvent asReceived(String body, Function<String, PaymentId> paymentOf) {
        Type type = type();
        boolean dispute = isDispute(type);
        return new ProviderEvent(
                StripeJson.id(event.path("id")),
                type,
                StripeJson.id(event.path("type")),
                dispute ? paymentOf.apply(StripeJson.id(object.path("payment_intent"))) : payment(type),
                dispute ? withdrawn() : amount(type),
                dispute ? fee(type) : null,
                subject(type),
                type == Type.CHARGE_SUCCEEDED ? cardCountry() : null,
                StripeJson.time(event.path("created")),
                body);
    }

    private Type type() {
        if (foreign()) return Type.FOREIGN;
        return switch (event.path("type").asText("")) {
            case "charge.succeeded" -> Type.CHARGE_SUCCEEDED;
            case "checkout.session.completed", "checkout.session.async_payment_succeeded" -> Type.CHECKOUT_CHANGED;
            case "checkout.session.async_payment_failed" -> Type.CHARGE_FAILED;
            case "checkout.session.expired" -> Type.CHARGE_EXPIRED;
            case "refund.created", "refund.updated", "charge.refund.updated", "refund.failed" -> refund();
            case "charge.dispute.funds_withdrawn" -> Type.DISPUTE_WITHDRAWN;
            case "charge.dispute.funds_reinstated" -> Type.DISPUTE_WON;
            case "charge.dispute.closed" -> says("status", "lost") ? Type.DISPUTE_LOST : Type.OTHER;
            case "payout.paid" -> Type.PAYOUT_ARRIVED;
            default -> Type.OTHER;
        };
    }

    /** Another account's, or a test in a shop where real money moves, or the reverse. */
    private boolean foreign() {
        String account = event.path("account").asText("");
        boolean others = !account.isEmpty() && !settings.account().equals(java.util.Optional.of(account));
        boolean otherWorld =
                event.path("livemode").isBoolean() && event.path("livemode").booleanValue() != settings.live();
        return others || otherWorld;
    }

    private Type refund() {
        if (says("status", "succeeded")) return Type.REFUND_SUCCEEDED;
        return says("status", "failed") || says("status", "canceled") ? Type.REFUND_FAILED : Type.OTHER;
    }

    private static boolean isDispute(Type type) {
        return type == Type.DISPUTE_WITHDRAWN || type == Type.DISPUTE_WON || type == Type.DISPUTE_LOST;
    }

    private PaymentId payment(Type type) {
        return type == Type.OTHER || type == Type.FOREIGN ? null : StripeJson.payment(object);
    }

    private Money amount(Type type) {
        return type == Type.CHARGE_SUCCEEDED || type == Type.REFUND_SUCCEEDED || type == Type.REFUND_FAILED
                ? StripeJson.money(object.path("amount"), object.path("currency"))
                : null;
    }

    /** What the bank took, in the currency of our account, in which the dispute's own amount needn't be. */
    private Money withdrawn() {
        for (JsonNode moved : object.path("balance_transactions")) {
            Money amount = StripeJson.money(moved.path("amount"), moved.path("currency"));
            if (amount.isNegative()) return amount.negated();
        }
        return StripeJson.money(object.path("amount"), object.path("currency"));
    }

    private Money fee(Type type) {
        Money fee = Money.zero(withdrawn().currency());
        if (type != Type.DISPUTE_WITHDRAWN) return fee;
        for (JsonNode moved : object.path("balance_transactions"))
            fee = fee.plus(StripeJson.money(moved.path("fee"), moved.path("currency")));
        return fee;
    }

    private String subject(Type type) {
        if (isDispute(type) || type == Type.PAYOUT_ARRIVED) return StripeJson.id(object.path("id"));
        if (type == Type.REFUND_SUCCEEDED || type == Type.REFUND_FAILED)
            return object.path("metadata").path(StripeRefunds.REFUND).asText("");
        return "";
    }

    private String cardCountry() {
        JsonNode means = object.path("payment_method_details");
        String kind = means.path("type").asText("");
        return StripeJson.country(means.path(kind).path("country").asText(""));
    }

    private boolean says(String field, String value) {
        return object.path(field).asText("").equals(value);
    }
}
