package bouquin.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Buyers who order and pay by HTTP as fast as they are answered. Arguments: base address, listing id (or several, with
 * commas), buyers, seconds, and "unpaid" if the orders are only to be placed. Each waits until the order can be downloaded,
 * looking every 400 ms, before the next one. Prints orders placed and paid per second,
 * and the percentiles of the waiting times in milliseconds.
 */
public final class Orders {
    private static final int LOOKING = 400;
    private static final String JSON = "Content-Type: application/json\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    private final URI base;
    private final String[] listings;
    private final boolean pays;
    private final String run = Long.toString(System.currentTimeMillis(), 36);
    private final AtomicInteger paid = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final ConcurrentLinkedQueue<Long> placing = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> paying = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> waiting = new ConcurrentLinkedQueue<>();

    private Orders(URI base, String[] listings, boolean pays) {
        this.base = base;
        this.listings = listings;
        this.pays = pays;
    }

    public static void main(String[] arguments) throws Exception {
        new Orders(URI.create(arguments[0]), arguments[1].split(","), arguments.length < 5)
                .run(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
    }

    private void run(int buyers, int seconds) throws InterruptedException {
        long begun = System.nanoTime(), end = begun + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < buyers; i++) {
            int buyer = i;
            threads.add(new Thread(() -> buy(buyer, end)));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) thread.join();
        double took = (System.nanoTime() - begun) / 1e9;
        System.out.printf(Locale.ROOT, "paid %d refused %d per second %.1f%n", paid.get(), refused.get(), paid.get() / took);
        tell("placing", placing);
        tell("paying", paying);
        tell("paid to downloadable", waiting);
    }

    private void buy(int buyer, long end) {
        try (KeepAlive shop = new KeepAlive(base)) {
            for (int n = 0; System.nanoTime() < end; n++) order(shop, buyer, n);
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void order(KeepAlive shop, int buyer, int n) throws IOException, InterruptedException {
        String listing = listings[(buyer + n) % listings.length];
        String body = "{\"lines\":[{\"listingId\":\"" + listing + "\"}],\"email\":\"b" + buyer + "-" + n + "-" + run
                + "@bench.example\",\"country\":\"FR\",\"waiver\":{\"consent\":true,\"acknowledgement\":true}}";
        long begun = System.nanoTime();
        KeepAlive.Answer order = shop.send("POST", "/api/v1/orders", JSON, body);
        placing.add(System.nanoTime() - begun);
        String pay = order.field("url");
        if (order.status() != 201 || pay == null) {
            refused.incrementAndGet();
            System.err.println(order);
            return;
        }
        if (!pays) return;
        begun = System.nanoTime();
        KeepAlive.Answer done = shop.send("POST", URI.create(pay).getPath(), FORM, "card=4242424242424242");
        paying.add(System.nanoTime() - begun);
        if (done.status() != 303) {
            refused.incrementAndGet();
            System.err.println(done);
            return;
        }
        paid.incrementAndGet();
        watch(shop, order.field("id"), order.field("token"));
    }

    private void watch(KeepAlive shop, String id, String token) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        String bearer = "Authorization: Bearer " + token + "\r\n";
        Thread.sleep(LOOKING);
        while (!"PAID".equals(shop.send("GET", "/api/v1/orders/" + id, bearer, "").field("state"))) Thread.sleep(LOOKING);
        waiting.add(System.nanoTime() - begun);
    }

    private static void tell(String what, ConcurrentLinkedQueue<Long> nanos) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) return;
        System.out.printf(
                Locale.ROOT, "%s ms: median %.0f, 95 %% %.0f, 99 %% %.0f, longest %.0f (%d)%n", what,
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), at(sorted, 1), sorted.length);
    }

    private static double at(long[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }
}
