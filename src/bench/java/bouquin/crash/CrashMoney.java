package bouquin.crash;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Buys from a real shop while its server and its database are killed again and again, and looks at the end whether
 * everything that a client was told is true, once. Arguments: see {@link Options}; prints Markdown.
 */
public final class CrashMoney {
    private static final List<String> LABELS = List.of(
            "order.placed",
            "payment.made",
            "event.kept",
            "order.fulfilled",
            "delivery.done",
            "refund.posted",
            "refund.asked",
            "refund.given",
            "entries.sealed",
            "payout.requested",
            "batch.made",
            "return.taken");
    private static final int BUYERS_AT_ONCE = 8;

    /** The provider's books are read into ours once a minute. */
    private static final Duration READ_AGAIN = Duration.ofSeconds(80);

    private final Options options;
    private final Random random;
    private final Facts facts = new Facts();
    private final Semaphore allowed = new Semaphore(0);
    private final AtomicInteger left;
    private final Outcome outcome = new Outcome();
    private final DatabaseProcess database;
    private final ShopProcess shop;
    private final Audit audit;
    private final Client client;
    private final Bank bank;
    private Shelf shelf;
    private Paying paying;
    private double owed;

    private CrashMoney(Options options) throws Exception {
        this.options = options;
        this.random = new Random(options.seed());
        this.left = new AtomicInteger(options.orders());
        Files.createDirectories(options.home());
        database = new DatabaseProcess(options.home().resolve("mariadb"), freePort());
        shop = new ShopProcess(options.start(), Files.createDirectories(options.home().resolve("shop")), freePort(), database);
        client = new Client(shop.base(), facts);
        bank = new Bank(options.seed());
        audit = new Audit(database, facts, bank);
    }

    public static void main(String[] arguments) throws Exception {
        CrashMoney run = new CrashMoney(Options.of(List.of(arguments)));
        boolean sound;
        try {
            sound = run.run();
        } finally {
            run.shop.kill();
            run.database.stop();
        }
        System.exit(sound ? 0 : 1);
    }

    private boolean run() throws Exception {
        Instant begun = Instant.now();
        outcome.say("seed " + options.seed() + ", in " + options.home());
        open("");
        shelf = new Shelf(client);
        shelf.fill(3, 3, options.buyers());
        outcome.say(shelf.listings.size() + " listings, " + shelf.buyers.size() + " buyers");
        ExecutorService clients = Executors.newFixedThreadPool(BUYERS_AT_ONCE, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < BUYERS_AT_ONCE; i++)
            clients.execute(new Buying(client, shelf, facts, allowed, left, options.seed() + i));
        paying = new Paying(client, shelf, facts, bank, options.seed());
        paying.openAccounts();
        Thread desk = new Thread(paying);
        desk.setDaemon(true);
        desk.start();
        int half = options.kills() / 2;
        atRandom(half);
        phase("killed at random moments");
        atLabels(options.kills() - half);
        phase("killed at labelled lines");
        killDatabase(options.databaseKills());
        allowed.release(options.orders());
        clients.shutdown();
        if (!clients.awaitTermination(20, TimeUnit.MINUTES)) outcome.fault("clients still wait");
        desk.interrupt();
        desk.join(60_000);
        paying.finish();
        phase("MariaDB killed");
        return outcome.print(options, facts, audit.figures(), Duration.between(begun, Instant.now()));
    }

    private void atRandom(int kills) throws Exception {
        for (int i = 0; i < kills; i++) {
            allow();
            Thread.sleep(random.nextInt(3500));
            shop.kill();
            outcome.kills++;
            boolean early = random.nextInt(8) == 0;
            if (early) killComingUp();
            open("");
            if (early) i++;
        }
    }

    /** Also a server that is just coming up, and takes over what the last one left, may die. */
    private void killComingUp() throws Exception {
        shop.start("");
        Thread.sleep(3000 + random.nextInt(6000));
        shop.kill();
        outcome.kills++;
    }

    private void atLabels(int kills) throws Exception {
        for (int i = 0; i < kills; i++) {
            String label = LABELS.get(i % LABELS.size());
            shop.kill();
            open(label + ":" + (1 + random.nextInt(2)));
            allow();
            boolean there = shop.diesWithin(Duration.ofSeconds(10));
            outcome.atLabel(label, there);
            shop.kill();
            outcome.kills++;
        }
        open("");
    }

    private void killDatabase(int kills) throws Exception {
        for (int i = 0; i < kills; i++) {
            allow();
            Thread.sleep(500 + random.nextInt(2500));
            database.kill();
            outcome.databaseKills++;
            Thread.sleep(random.nextInt(3000));
            database.startAgain();
            if (!shop.awaitReady(Duration.ofSeconds(60))) {
                outcome.fault("the server did not come back after MariaDB did");
                shop.kill();
                open("");
            }
        }
    }

    /** Spreads the orders over the kills. */
    private void allow() {
        owed += (double) options.orders() / (options.kills() + options.databaseKills() + 1);
        int now = (int) owed;
        owed -= now;
        allowed.release(now);
    }

    /** A labelled line may be reached while the server comes up: then it has died before it was ready. */
    private void open(String crashAt) throws Exception {
        long begin = System.nanoTime();
        shop.start(crashAt);
        if (shop.awaitReady(Duration.ofMinutes(10))) {
            outcome.starts.add((System.nanoTime() - begin) / 1_000_000);
            return;
        }
        if (crashAt.isEmpty()) throw new IllegalStateException("The shop did not come up, see console.log");
    }

    private void phase(String name) throws Exception {
        synchronized (paying) { // nobody is between two messages of the bank
            look(name);
        }
    }

    private void look(String name) throws Exception {
        String open = audit.settle(240);
        if (!open.isEmpty()) outcome.fault("after \"" + name + "\" still open: " + open);
        Thread.sleep(READ_AGAIN.toMillis());
        List<String> faults = audit.faults();
        for (int i = 0; i < 30 && !faults.isEmpty(); i++) { // money on its way from the provider to the bank
            Thread.sleep(2000);
            faults = audit.faults();
        }
        faults = new ArrayList<>(faults);
        Client.Answer checked = client.post("/ledger/invariants", shelf.admin(), null, java.util.Map.of());
        int rules = 0;
        for (var rule : checked.body().path("items")) {
            rules++;
            if (rule.path("rows").size() > 0 || !rule.path("error").asText().isEmpty()) faults.add("broken: " + rule);
        }
        outcome.phase(name, facts, rules, faults);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
