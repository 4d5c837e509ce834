package bouquin.payouts;

import bouquin.kernel.Money;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.ledger.Ledger;
import bouquin.payouts.Orders.Transfer;
import bouquin.platform.crash.CrashPoint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Puts approved payouts together into a file for the bank. Payouts, batch and file are one transaction, so that a payout
 * is in one file exactly; the file is kept, so that a second download is the first again.
 */
@ApplicationScoped
class Batches {
    static final int PAYOUTS_MAX = 5000;

    @PersistenceContext
    EntityManager em;

    @Inject
    Payees payees;

    @Inject
    Queue queue;

    @Inject
    Acts acts;

    @Inject
    OwnAccount own;

    @Inject
    Ledger ledger;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /**
     * Takes the oldest payouts that our account can pay by the books, less what is at the bank already; one maker at a time.
     *
     * @throws Rejected CONFLICT {@code payouts.batch.nothing}, {@code payouts.batch.funds} with what the account can pay, {@code
     *     payouts.noOwnAccount}
     */
    Batch make(String admin) {
        own.iban();
        em.createNativeQuery("select id from payouts_desk where id = 1 for update")
                .getSingleResult();
        List<String> sellers = queue.sellersOfApproved().stream()
                .filter(seller -> !payees.locked(seller).isFrozen())
                .toList();
        List<Payout> approved = sellers.isEmpty() ? List.of() : queue.approvedLocked(sellers, PAYOUTS_MAX);
        if (approved.isEmpty()) throw Rejected.conflict("payouts.batch.nothing");
        List<Payout> going = affordable(approved, funds());
        if (going.isEmpty()) throw Rejected.conflict("payouts.batch.funds", funds());
        Orders orders = orders(going);
        byte[] file = CreditTransfer.write(orders, own);
        Batch batch = new Batch(orders, admin, sha256(file), vault.seal(file, orders.id()));
        em.persist(batch);
        for (Payout payout : going) {
            payout.send(orders.id());
            acts.write(payout, ActKind.BATCHED, admin, "");
        }
        CrashPoint.at("batch.made");
        return batch;
    }

    /** What our account can still pay by the books: a file that asks for more would be bounced, or overdraw it. */
    Money funds() {
        return ledger.bank().minus(queue.atTheBank());
    }

    private static List<Payout> affordable(List<Payout> approved, Money funds) {
        List<Payout> going = new ArrayList<>();
        Money left = funds;
        for (Payout payout : approved) {
            if (payout.amount().compareTo(left) > 0) continue;
            left = left.minus(payout.amount());
            going.add(payout);
        }
        return going;
    }

    /** The file, byte for byte as it was made. */
    byte[] file(BatchId id) {
        Batch batch = get(id);
        byte[] file = vault.open(batch.file(), id.value());
        if (!sha256(file).equals(batch.sha256()))
            throw new IllegalStateException("The file of batch " + id + " changed");
        return file;
    }

    /** @throws Rejected NOT_FOUND */
    Batch get(BatchId id) {
        Batch batch = em.find(Batch.class, id.value());
        if (batch == null) throw Rejected.notFound("notFound");
        return batch;
    }

    /** The day of a payout's batch, null without one. */
    LocalDate executionOn(Payout payout) {
        return payout.batch() == null ? null : get(payout.batch()).executionOn();
    }

    /** The newest first. */
    Page<BatchView> page(String cursor, int limit) {
        List<Batch> found = em.createQuery(
                        "select b from PayoutBatch b where (:cursor is null or b.id < :cursor) order by b.id desc",
                        Batch.class)
                .setParameter("cursor", cursor)
                .setMaxResults(limit + 1)
                .getResultList();
        List<BatchView> views = found.stream().limit(limit).map(this::view).toList();
        return new Page<>(
                views, found.size() > limit ? views.get(limit - 1).id().value() : null);
    }

    BatchView view(Batch batch) {
        return batch.view(acts.name(batch.madeBy()));
    }

    private Orders orders(List<Payout> going) {
        Instant now = clock.instant();
        LocalDate day = TargetCalendar.firstAfter(LocalDate.ofInstant(now, Till.BANKS));
        return new Orders(
                bouquin.kernel.Id.next(),
                now,
                day,
                going.stream().map(this::transfer).toList());
    }

    private Transfer transfer(Payout payout) {
        BankAccount to = payout.account();
        Iban iban = new Iban(new String(vault.open(to.sealed(), payout.seller()), StandardCharsets.US_ASCII));
        String text = SepaText.text(own.name() + " payout " + payout.id());
        return new Transfer(payout.id().value(), payout.amount(), iban, SepaText.name(to.holder()), text);
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
