package bouquin.payments.manual;

import bouquin.kernel.Id;
import bouquin.kernel.Money;
import bouquin.kernel.Rejected;
import bouquin.payments.BalanceTransaction.Kind;
import bouquin.payments.ProviderEvent.Type;
import bouquin.platform.persistence.Retried;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Books what came in on the account and what was sent from it. */
@Retried
@Transactional
@ApplicationScoped
class Bookings {
    private static final int SHOWN_MAX = 100;

    @PersistenceContext
    EntityManager em;

    @Inject
    Requests requests;

    @Inject
    ManualBooks books;

    @Inject
    Clock clock;

    /** @throws Rejected CONFLICT when the bank's name is another transfer's */
    TransferView book(BookTransfer booked) {
        books.take();
        Optional<Request> request = Reference.in(booked.reference()).flatMap(named -> requests.locked(named.number()));
        Optional<Transfer> earlier = ofBank(booked.bankId());
        if (earlier.isPresent()) return same(earlier.get(), booked);
        Arrival arrival = request.map(named -> named.take(booked.amount()))
                .orElseGet(() -> Arrival.unmatched(Arrival.Outcome.UNKNOWN, booked.amount()));
        Transfer transfer = new Transfer(booked, request.orElse(null), arrival, clock.instant());
        if (!arrival.charged().isZero()) charge(request.orElseThrow(), arrival);
        em.persist(transfer);
        books.book(Kind.UNMATCHED, null, transfer.id(), arrival.unmatched());
        return transfer.view();
    }

    /**
     * Sends back what of a transfer belongs to no order.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code payments.manual.nothingUnmatched}
     */
    TransferView giveBack(String id) {
        books.take();
        Transfer seen = em.find(Transfer.class, Id.parse(id));
        if (seen == null) throw Rejected.notFound("notFound");
        Optional<Request> request = Optional.ofNullable(seen.number()).flatMap(requests::locked);
        Transfer transfer = em.find(Transfer.class, id, LockModeType.PESSIMISTIC_WRITE);
        Money back = transfer.match();
        if (back.isZero()) throw Rejected.conflict("payments.manual.nothingUnmatched");
        if (transfer.outcome() == Arrival.Outcome.TOO_LITTLE) request.ifPresent(named -> named.giveBack(back.minor()));
        books.cover(back);
        books.book(Kind.UNMATCHED, null, transfer.id(), back.negated());
        return transfer.view();
    }

    /** Money was moved from this account to the one from which sellers are paid. @throws Rejected CONFLICT */
    void payOut(Money amount) {
        books.take();
        Money there = books.balance(amount.currency());
        if (amount.compareTo(there) > 0) throw Rejected.conflict("payments.manual.tooMuch", there);
        String payout = Id.next();
        books.book(Kind.PAYOUT, null, payout, amount.negated());
        books.report(Type.PAYOUT_ARRIVED, null, amount, payout);
    }

    List<TransferView> newest() {
        return em.createQuery("select t from ManualTransfer t order by t.bookedAt desc, t.id desc", Transfer.class)
                .setMaxResults(SHOWN_MAX)
                .getResultStream()
                .map(Transfer::view)
                .toList();
    }

    private void charge(Request request, Arrival arrival) {
        for (Transfer part : parts(request))
            books.book(Kind.UNMATCHED, null, part.id(), part.match().negated());
        books.book(Kind.CHARGE, request.payment(), request.payment().value(), arrival.charged());
        books.report(Type.CHARGE_SUCCEEDED, request.payment(), arrival.charged(), "");
    }

    /** What had come before without being enough. */
    private List<Transfer> parts(Request request) {
        return em.createQuery(
                        "select t from ManualTransfer t where t.number = :number and t.outcome = :part and t.unmatched > 0",
                        Transfer.class)
                .setParameter("number", request.number())
                .setParameter("part", Arrival.Outcome.TOO_LITTLE)
                .getResultList();
    }

    private Optional<Transfer> ofBank(String bankId) {
        return em.createQuery("select t from ManualTransfer t where t.bankId = :bank", Transfer.class)
                .setParameter("bank", bankId)
                .getResultStream()
                .findFirst();
    }

    private static TransferView same(Transfer earlier, BookTransfer booked) {
        if (!earlier.isOf(booked)) throw Rejected.conflict("payments.manual.booked");
        return earlier.view();
    }
}
