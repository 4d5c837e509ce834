package bouquin.crash;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Sellers ask for their money, an admin approves it and sends it to the bank, and the bank pays, refuses, or sends it back. */
final class Paying implements Runnable {
    private static final List<String> IBANS =
            List.of("FR7630006000011234567890189", "DE89370400440532013000", "BE71096123456769");

    private final Client client;
    private final Shelf shelf;
    private final Facts facts;
    private final Bank bank;
    private final Random random;
    private final Set<String> atTheBank = new TreeSet<>();

    Paying(Client client, Shelf shelf, Facts facts, Bank bank, long seed) {
        this.client = client;
        this.shelf = shelf;
        this.facts = facts;
        this.bank = bank;
        this.random = new Random(seed);
    }

    void openAccounts() throws InterruptedException {
        for (int i = 0; i < shelf.sellers.size(); i++) {
            Client.Answer answer = client.put(
                    "/sellers/me/bank-account",
                    shelf.sellers.get(i),
                    Map.of("iban", IBANS.get(i % IBANS.size()), "holder", "Seller " + i, "password", ShopProcess.PASSWORD));
            if (!answer.ok()) facts.refused("a bank account", answer);
        }
    }

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(random.nextInt(2500));
                synchronized (this) {
                    request();
                    approve();
                    if (random.nextInt(2) == 0) send();
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing is left at the shop or at the bank that is not ended. */
    void finish() throws InterruptedException {
        approve();
        send();
        send();
    }

    private void request() throws InterruptedException {
        String seller = shelf.sellers.get(random.nextInt(shelf.sellers.size()));
        Client.Answer answer = client.post("/payouts", seller, UUID.randomUUID().toString(), Map.of());
        if (answer.ok()) facts.payouts.add(answer.text("id"));
        else if (answer.status() != 409 && answer.status() != 422) facts.refused("a payout", answer);
    }

    private void approve() throws InterruptedException {
        for (JsonNode payout : client.get("/payouts?state=REQUESTED&limit=50", shelf.admin()).body().path("items")) {
            Client.Answer answer =
                    client.post("/payouts/" + payout.path("id").asText() + "/approval", shelf.admin(), null, Map.of());
            if (!answer.ok() && answer.status() != 409) facts.refused("an approval", answer);
        }
    }

    /** A batch whose answer was lost is found in the list; what was approved stands in it once, and its file never changes. */
    private void send() throws InterruptedException {
        client.post("/payouts/batches", shelf.admin(), null, Map.of());
        for (JsonNode batch : client.get("/payouts/batches?limit=100", shelf.admin()).body().path("items")) {
            String id = batch.path("id").asText();
            if (!atTheBank.add(id)) continue;
            String file = client.file("/payouts/batches/" + id + "/file", shelf.admin());
            if (!file.equals(client.file("/payouts/batches/" + id + "/file", shelf.admin())))
                facts.wrong("the file of batch " + id + " changed");
            for (String message : bank.takes(id, file))
                for (int copy = 0; copy < 2; copy++) {
                    Client.Answer answer =
                            client.upload("/payouts/returns", shelf.admin(), "application/xml", message.getBytes());
                    if (!answer.ok()) facts.refused("a message of the bank", answer);
                }
        }
    }
}
