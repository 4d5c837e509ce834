package bouquin.payouts;

import bouquin.identity.AccountId;
import bouquin.identity.Identity;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Faults;
import bouquin.kernel.Id;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.http.RateLimits;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How sellers get their money: bank accounts, payouts, what goes to the bank and what comes back. Methods with an admin
 * refuse everybody else with FORBIDDEN or UNAUTHENTICATED, methods of a seller whoever isn't one.
 */
@Facade
public class Payouts {
    /** The largest file of a bank, in bytes. */
    public static final int RETURN_BYTES_MAX = 5 << 20;

    private static final int FROZEN_MAX = 200, FILES_PER_HOUR = 120, REQUESTS_PER_HOUR = 60;

    @Inject
    Payees payees;

    @Inject
    BankAccounts accounts;

    @Inject
    Till till;

    @Inject
    Queue queue;

    @Inject
    Desk desk;

    @Inject
    Batches batches;

    @Inject
    Returns returns;

    @Inject
    Acts acts;

    @Inject
    OwnAccount own;

    @Inject
    PayoutSettings settings;

    @Inject
    Identity identity;

    @Inject
    RateLimits limits;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /** How the seller who asks is paid. */
    public PayeeView payee(Visitor seller) {
        return view(payees.get(seller(seller)));
    }

    /**
     * Sets where the money goes. Another account than before holds requests back for a while, and the seller gets a mail;
     * payouts that were asked for before still go to the account of that moment.
     *
     * @throws Rejected INVALID with faults on {@code iban}, {@code holder}, {@code password}; TOO_MANY
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PayeeView setBankAccount(SetBankAccount command) {
        String seller = seller(command.visitor());
        BankAccounts.Checked wanted = BankAccounts.checked(command);
        identity.confirmPassword(command.visitor(), command.password());
        return transactions.inNew(() -> view(accounts.set(seller, wanted)));
    }

    /** @throws Rejected INVALID with a fault on {@code schedule} when it is null */
    public PayeeView schedule(Visitor visitor, Schedule schedule) {
        Payee payee = payees.locked(seller(visitor));
        new Faults()
                .require(schedule != null, "schedule", "payouts.schedule.missing")
                .throwIfAny();
        payee.schedule(schedule, LocalDate.ofInstant(clock.instant(), Till.BANKS));
        acts.write(payee, ActKind.SCHEDULED, payee.seller(), schedule.name());
        return view(payee);
    }

    /**
     * Asks for money that is available; it waits for an admin's approval, or two admins'.
     *
     * @throws Rejected INVALID with a fault on {@code amount}; CONFLICT {@code payouts.frozen} with the reason, {@code
     *     payouts.noAccount}, {@code payouts.accountHeld} with until when, {@code payouts.belowMinimum} with the minimum and what
     *     was asked, {@code ledger.payout.tooMuch} with what is available; TOO_MANY
     */
    public PayoutView request(RequestPayout command) {
        String seller = seller(command.visitor());
        limits.take("payouts:" + seller, REQUESTS_PER_HOUR, Duration.ofHours(1));
        return view(till.request(seller, command.amount()));
    }

    /** Takes a payout back that nobody has approved. @throws Rejected NOT_FOUND; CONFLICT {@code payouts.tooLateToCancel} */
    public PayoutView cancel(PayoutId id, Visitor visitor) {
        String seller = seller(visitor);
        if (queue.seller(id).filter(seller::equals).isEmpty()) throw Rejected.notFound("notFound");
        Payout payout = queue.locked(id);
        till.cancel(payout);
        return view(payout);
    }

    /** The seller's payouts, the newest first. @param limit 1 to 100 @param cursor of the page before, or null */
    public Page<PayoutView> payouts(Visitor visitor, String cursor, int limit) {
        return queue.ofSeller(seller(visitor), parsed(cursor), limit).map(this::view);
    }

    /** @throws Rejected NOT_FOUND unless it is the visitor's or the visitor is an admin */
    public PayoutView payout(PayoutId id, Visitor visitor) {
        Payout payout = queue.get(id);
        if (!visitor.is(Role.ADMIN)
                && !payout.seller().equals(visitor.requireAccount().value())) throw Rejected.notFound("notFound");
        return view(payout);
    }

    /** The same for whoever tells its seller about it. */
    public PayoutView payout(PayoutId id) {
        return view(queue.get(id));
    }

    /** The schedule asks for the seller's payout, if it is its turn; nothing happens otherwise. */
    void turn(String seller) {
        till.turn(seller);
    }

    /** Payouts that wait for an approval, the oldest first. */
    public Page<PayoutView> waiting(Visitor admin, String cursor, int limit) {
        return in(admin, EnumSet.of(PayoutState.REQUESTED), true, cursor, limit);
    }

    /** Payouts that go into the next batch, the oldest first. */
    public Page<PayoutView> approved(Visitor admin, String cursor, int limit) {
        return in(admin, EnumSet.of(PayoutState.APPROVED), true, cursor, limit);
    }

    /** Payouts that the bank has or had, the newest first. */
    public Page<PayoutView> sent(Visitor admin, String cursor, int limit) {
        Set<PayoutState> rest = EnumSet.complementOf(EnumSet.of(PayoutState.REQUESTED, PayoutState.APPROVED));
        return in(admin, rest, false, cursor, limit);
    }

    /**
     * One admin agrees; above the amount that one may decide alone a second, different one must too.
     *
     * @throws Rejected NOT_FOUND; FORBIDDEN {@code payouts.ownPayout}; CONFLICT {@code payouts.notWaiting}, {@code
     *     payouts.sameApprover}, {@code payouts.sellerFrozen}
     */
    public PayoutView approve(PayoutId id, Visitor admin) {
        return view(desk.approve(id, admin(admin)));
    }

    /**
     * The money goes back to the seller, who is told the reason.
     *
     * @throws Rejected NOT_FOUND; INVALID with a fault on {@code reason}; FORBIDDEN {@code payouts.ownPayout}; CONFLICT {@code
     *     payouts.notWaiting}
     */
    public PayoutView reject(PayoutId id, Visitor admin, String reason) {
        return view(desk.reject(id, admin(admin), reason));
    }

    /**
     * Stops a seller's payouts; the seller sees the reason.
     *
     * @throws Rejected NOT_FOUND when it is no seller; INVALID with a fault on {@code because}; CONFLICT {@code
     *     payouts.freeze.already}
     */
    public PayeeView freeze(AccountId seller, Visitor admin, String because) {
        String by = admin(admin);
        if (identity.seller(seller).isEmpty()) throw Rejected.notFound("notFound");
        return view(desk.freeze(seller.value(), by, because));
    }

    /** @throws Rejected FORBIDDEN {@code payouts.ownPayout}; CONFLICT {@code payouts.freeze.not} */
    public PayeeView unfreeze(AccountId seller, Visitor admin) {
        return view(desk.unfreeze(seller.value(), admin(admin)));
    }

    /** Sellers whose payouts are stopped, the newest first, at most 200. */
    public List<PayeeView> frozen(Visitor admin) {
        admin(admin);
        return payees.frozen(FROZEN_MAX).stream().map(this::view).toList();
    }

    /**
     * Puts the approved payouts that our account can pay, at most 5,000, into a file for the bank.
     *
     * @throws Rejected CONFLICT {@code payouts.batch.nothing}, {@code payouts.batch.funds} with what it can pay, {@code
     *     payouts.noOwnAccount}
     */
    public BatchView makeBatch(Visitor admin) {
        return batches.view(batches.make(admin(admin)));
    }

    public Page<BatchView> batches(Visitor admin, String cursor, int limit) {
        admin(admin);
        return batches.page(parsed(cursor), limit);
    }

    /** @throws Rejected NOT_FOUND */
    public BatchView batch(BatchId id, Visitor admin) {
        admin(admin);
        return batches.view(batches.get(id));
    }

    /** Its payouts, the oldest first. @throws Rejected NOT_FOUND */
    public List<PayoutView> payoutsOf(BatchId id, Visitor admin) {
        admin(admin);
        batches.get(id);
        return queue.inBatch(id.value()).stream().map(this::view).toList();
    }

    /** The file for the bank, pain.001.001.09; each time the same bytes. @throws Rejected NOT_FOUND */
    public byte[] file(BatchId id, Visitor admin) {
        admin(admin);
        return batches.file(id);
    }

    /** The account that payouts leave from. */
    public OwnAccountView ownAccount(Visitor admin) {
        admin(admin);
        return new OwnAccountView(own.isMissing() ? null : own.iban().masked(), own.isTrial(), batches.funds());
    }

    /**
     * Takes in a statement (camt.053) or status report (pain.002) of the bank; again it answers what it did the first time.
     *
     * @throws Rejected TOO_LARGE above 5 MiB; INVALID {@code payouts.returns.malformed}, {@code payouts.returns.kind}, {@code
     *     payouts.returns.account}, {@code payouts.returns.tooMany}; TOO_MANY
     */
    public ReturnView takeReturn(String name, byte[] file, Visitor admin) {
        String by = admin(admin);
        limits.take("returns:" + by, FILES_PER_HOUR, Duration.ofHours(1));
        if (file.length > RETURN_BYTES_MAX)
            throw Rejected.of(Rejected.Kind.TOO_LARGE, "payouts.returns.tooLarge", RETURN_BYTES_MAX >> 20);
        return returns.take(name, file, by);
    }

    /** Files of the bank without their lines, the newest first. */
    public Page<ReturnView> returns(Visitor admin, String cursor, int limit) {
        admin(admin);
        return returns.page(parsed(cursor), limit);
    }

    /** @throws Rejected NOT_FOUND */
    public ReturnView returned(ReturnId id, Visitor admin) {
        admin(admin);
        return returns.get(id);
    }

    private Page<PayoutView> in(Visitor admin, Set<PayoutState> states, boolean oldestFirst, String cursor, int limit) {
        admin(admin);
        return queue.in(states, oldestFirst, parsed(cursor), limit).map(this::view);
    }

    private PayeeView view(Payee payee) {
        return payee.view(settings.minimum(), clock.instant());
    }

    private PayoutView view(Payout payout) {
        return payout.view(acts.name(payout.seller()), batches.executionOn(payout), acts.of(payout));
    }

    private static String parsed(String cursor) {
        return cursor == null ? null : Id.parse(cursor);
    }

    private static String seller(Visitor visitor) {
        return visitor.require(Role.SELLER).value();
    }

    private static String admin(Visitor visitor) {
        return visitor.require(Role.ADMIN).value();
    }
}
