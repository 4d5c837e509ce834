package bouquin.payments.stripe;

import bouquin.payments.BalanceTransaction;
import com.fasterxml.jackson.databind.JsonNode;
import com.stripe.param.BalanceTransactionListParams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What moved on our account at Stripe. */
@ApplicationScoped
class StripeTransactions {
    private static final long PAGE = 100;

    @Inject
    StripeLine line;

    void since(Instant since, Consumer<List<BalanceTransaction>> page) {
        String before = null;
        do {
            JsonNode list = page(since, before);
            List<BalanceTransaction> moved = new ArrayList<>();
            String last = null;
            for (JsonNode transaction : list.path("data")) {
                moved.addAll(new StripeTransaction(transaction).parts());
                last = StripeJson.id(transaction.path("id"));
            }
            page.accept(moved);
            before = list.path("has_more").asBoolean() ? last : null;
        } while (before != null);
    }

    private JsonNode page(Instant since, String before) {
        BalanceTransactionListParams wanted = BalanceTransactionListParams.builder()
                .setLimit(PAGE)
                .setStartingAfter(before)
                .addExpand("data.source")
                .setCreated(BalanceTransactionListParams.Created.builder()
                        .setGte(since.getEpochSecond())
                        .build())
                .build();
        return line.ask(
                "list balance transactions",
                stripe -> StripeJson.object(stripe.v1()
                        .balanceTransactions()
                        .list(wanted)
                        .getLastResponse()
                        .body()));
    }
}
