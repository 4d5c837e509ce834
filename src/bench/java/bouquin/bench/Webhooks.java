package bouquin.bench;

import bouquin.kernel.Id;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Reports charges to the shop at a steady rate, as a provider would, and measures each answer from the moment when the webhook was due.
 * Arguments: base address, JDBC address of a database of the shop that nobody needs afterwards, the sandbox's secret, webhooks per
 * second. Takes the payments that are open there: lay them in first, for instance by {@link Orders}, "unpaid".
 */
public final class Webhooks {
    private static final int SENDERS = 32;

    private Webhooks() {}

    private record Payment(String id, long amount) {}

    public static void main(String[] arguments) throws Exception {
        URI base = URI.create(arguments[0]);
        List<Payment> open = open(arguments[1]);
        double pause = 1e9 / Integer.parseInt(arguments[3]);
        ConcurrentLinkedQueue<Long> waited = new ConcurrentLinkedQueue<>();
        AtomicInteger next = new AtomicInteger(), refused = new AtomicInteger();
        long begun = System.nanoTime();
        List<Thread> senders = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) senders.add(new Thread(() -> {
            try (KeepAlive shop = new KeepAlive(base)) {
                for (int n = next.getAndIncrement(); n < open.size(); n = next.getAndIncrement()) {
                    long due = begun + (long) (n * pause);
                    while (System.nanoTime() < due) Thread.sleep(1);
                    if (!send(shop, open.get(n), arguments[2])) refused.incrementAndGet();
                    waited.add(System.nanoTime() - due);
                }
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        }));
        senders.forEach(Thread::start);
        for (Thread sender : senders) sender.join();
        long[] sorted = waited.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT, "webhooks %d refused %d, per second %.1f, ms: median %.0f, 99 %% %.0f, longest %.0f%n",
                sorted.length, refused.get(), sorted.length / ((System.nanoTime() - begun) / 1e9),
                sorted[sorted.length / 2] / 1e6, sorted[(int) (sorted.length * 0.99)] / 1e6,
                sorted[sorted.length - 1] / 1e6);
    }

    private static List<Payment> open(String database) throws SQLException {
        List<Payment> open = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(database);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select id, amount from payments_payment where state = 'OPEN' and provider = 'sandbox'")) {
            while (rows.next()) open.add(new Payment(rows.getString(1), rows.getLong(2)));
        }
        return open;
    }

    private static boolean send(KeepAlive shop, Payment payment, String secret) throws IOException {
        Instant now = Instant.now();
        String body = "{\"id\":\"" + Id.next() + "\",\"type\":\"charge.succeeded\",\"createdAt\":\"" + now + "\",\"payment\":\""
                + payment.id() + "\",\"amount\":{\"amount\":\"" + payment.amount() / 100 + "."
                + String.format("%02d", payment.amount() % 100) + "\",\"currency\":\"EUR\"},\"subject\":\"\"}";
        String headers = "Content-Type: application/json\r\nBouquin-Signature: t=" + now.getEpochSecond() + ",v1="
                + mac(secret, now.getEpochSecond() + "." + body) + "\r\n";
        KeepAlive.Answer answer = shop.send("POST", "/api/v1/webhooks/sandbox", headers, body);
        if (answer.status() != 200) System.err.println(answer);
        return answer.status() == 200;
    }

    private static String mac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
