package bouquin.crash;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** One buyer after another: orders, pays, waits, and then perhaps wants the money back or has a bank that does. */
final class Buying implements Runnable {
    private final Client client;
    private final Shelf shelf;
    private final Facts facts;
    private final Semaphore allowed;
    private final AtomicInteger left;
    private final Random random;

    Buying(Client client, Shelf shelf, Facts facts, Semaphore allowed, AtomicInteger left, long seed) {
        this.client = client;
        this.shelf = shelf;
        this.facts = facts;
        this.allowed = allowed;
        this.left = left;
        this.random = new Random(seed);
    }

    @Override
    public void run() {
        try {
            while (left.get() > 0) {
                allowed.acquire();
                if (left.getAndDecrement() > 0) buy();
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    private void buy() throws InterruptedException {
        String buyer = one(shelf.buyers);
        facts.intended.incrementAndGet();
        Client.Answer placed = client.post("/orders", buyer, UUID.randomUUID().toString(), order());
        if (!placed.ok()) {
            facts.refused("an order", placed);
            return;
        }
        String order = placed.text("id");
        facts.placed.add(order);
        String page = page(order, buyer);
        if (page == null) return;
        boolean disputed = random.nextInt(8) == 0;
        pay(page, disputed ? Shelf.DISPUTED_CARD : Shelf.CARD);
        if (!awaitPaid(order, buyer)) return;
        if (disputed) decide(page);
        else afterwards(order, buyer);
    }

    private Map<String, Object> order() {
        List<Map<String, String>> lines = random.nextInt(4) > 0
                ? List.of(Map.of("listingId", one(shelf.listings)))
                : shelf.listings.stream()
                        .filter(listing -> random.nextInt(4) == 0)
                        .limit(3)
                        .map(listing -> Map.of("listingId", listing))
                        .toList();
        if (lines.isEmpty()) lines = List.of(Map.of("listingId", one(shelf.listings)));
        return Map.of(
                "lines", lines,
                "country", random.nextBoolean() ? "FR" : "DE",
                "again", true,
                "waiver", Map.of("consent", true, "acknowledgement", true));
    }

    /** The page where it is paid; a crash may have left the order without one, then a new try makes it. */
    private String page(String order, String buyer) throws InterruptedException {
        for (int i = 0; i < 400; i++) {
            Client.Answer answer = client.get("/orders/" + order, buyer);
            String url = answer.body().at("/payment/url").asText("");
            if (!url.isEmpty()) return url;
            if (answer.text("state").equals("PLACED"))
                client.post("/orders/" + order + "/payment", buyer, null, Map.of());
            Thread.sleep(100);
        }
        facts.refused("a page to pay order " + order, client.get("/orders/" + order, buyer));
        return null;
    }

    private void pay(String page, String card) throws InterruptedException {
        Client.Answer answer = client.form(page, "card=" + card);
        if (answer.status() != 303) facts.refused("a payment", answer);
    }

    private boolean awaitPaid(String order, String buyer) throws InterruptedException {
        Client.Answer answer = null;
        for (int i = 0; i < 1200; i++) {
            answer = client.get("/orders/" + order, buyer);
            if (!answer.text("state").equals("PLACED")) {
                facts.paid.add(order);
                return true;
            }
            Thread.sleep(250);
        }
        facts.refused("the fulfilment of " + order, answer);
        return false;
    }

    private void afterwards(String order, String buyer) throws InterruptedException {
        switch (random.nextInt(6)) {
            case 0 -> refund(order, Map.of("reason", "all of it"));
            case 1 -> {
                refund(order, Map.of("line", 1, "amount", Map.of("amount", "1.01", "currency", "EUR"), "reason", "a part"));
                refund(order, Map.of("line", 1, "amount", Map.of("amount", "0.34", "currency", "EUR"), "reason", "and more"));
            }
            case 2 -> {
                Client.Answer answer = client.post("/orders/" + order + "/withdrawal", buyer, null, Map.of());
                if (answer.ok() || state(order, buyer).equals("REFUNDED")) facts.withdrawals.add(order);
                else facts.refused("a withdrawal", answer);
            }
            default -> {
                // most are content
            }
        }
    }

    private String state(String order, String buyer) throws InterruptedException {
        return client.get("/orders/" + order, buyer).text("state");
    }

    private void refund(String order, Object body) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        Client.Answer answer = client.post("/orders/" + order + "/refunds", shelf.admin(), key, body);
        if (answer.ok()) facts.refunds.add(answer.text("id"));
        else facts.refused("a refund", answer);
    }

    /** The bank thinks it over, and now and then changes its mind. */
    private void decide(String page) throws InterruptedException {
        facts.disputes.incrementAndGet();
        String[] decisions = one(List.of("won", "lost", "lost won", "won lost", "lost won lost")).split(" ");
        for (String decision : decisions) {
            Thread.sleep(random.nextInt(3000));
            Client.Answer answer = client.form(page + "/decision", "decision=" + decision);
            if (answer.status() == 303) facts.decisions.incrementAndGet();
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
