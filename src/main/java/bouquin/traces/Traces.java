package bouquin.traces;

import bouquin.documents.Documents;
import bouquin.documents.ReceiveDocument;
import bouquin.identity.AccountId;
import bouquin.identity.Role;
import bouquin.identity.Visitor;
import bouquin.kernel.Page;
import bouquin.kernel.Rejected;
import bouquin.platform.http.RateLimits;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import bouquin.platform.storage.Storage;
import bouquin.platform.storage.StoredFile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** The leak desk: from which copy a file comes that somebody passed on. For admins only. */
@Facade
public class Traces {
    static final String AREA = "leaks";

    private static final int ASKED_PER_HOUR = 60;
    private static final long LOOK_MILLIS = 150;

    @Inject
    Documents documents;

    @Inject
    Docket docket;

    @Inject
    Steps steps;

    @Inject
    People people;

    @Inject
    TraceReport report;

    @Inject
    RateLimits limits;

    @Inject
    Storage storage;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * Takes a leaked PDF in; it is read beside the caller, see {@link TraceState}.
     *
     * @throws Rejected FORBIDDEN or UNAUTHENTICATED unless an admin asks; CONFLICT {@code traces.oneAtATime} while another one of theirs
     *     is open; TOO_MANY; for the file as {@link Documents#receive}; CONFLICT {@code idempotency.otherBody}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public TraceId ask(AskTrace command, InputStream in) {
        AccountId admin = command.admin().require(Role.ADMIN);
        limits.take("traces:" + admin, ASKED_PER_HOUR, Duration.ofHours(1));
        if (command.key() == null) requireNoneOpen(admin);
        ReceiveDocument file =
                new ReceiveDocument(admin.value(), command.name(), command.declaredType(), command.bytesDeclared());
        StoredFile stored = documents.layAside(file, in, AREA);
        Steps.Booked booked = null;
        try {
            booked = steps.book(admin, command, stored);
            return booked.id();
        } finally {
            if (booked == null || !booked.fresh()) drop(stored.key());
        }
    }

    /** @throws Rejected NOT_FOUND; FORBIDDEN or UNAUTHENTICATED unless an admin asks */
    public TraceView trace(TraceId id, Visitor visitor) {
        AccountId admin = visitor.require(Role.ADMIN);
        Trace trace = docket.get(id);
        if (trace.state().isFinal() && !docket.hasRead(id, admin))
            docket.log(id, admin, TraceEntry.Act.READ, clock.instant());
        return docket.view(trace);
    }

    /** The same, once it is settled or this time has passed. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public TraceView settled(TraceId id, Visitor visitor, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!transactions.inNew(() -> docket.get(id).state().isFinal()) && end - System.nanoTime() > 0) {
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        return transactions.inNew(() -> trace(id, visitor));
    }

    /** All traces, the newest first. @throws Rejected FORBIDDEN or UNAUTHENTICATED unless an admin asks */
    public Page<TraceCard> traces(Visitor visitor, String cursor, int limit) {
        visitor.require(Role.ADMIN);
        return docket.all(cursor, limit).map(docket::card);
    }

    /** The purchase behind a match, with the buyer's address. @throws Rejected NOT_FOUND */
    public Suspect suspect(TraceMatch match, Visitor visitor) {
        visitor.require(Role.ADMIN);
        return people.suspect(match);
    }

    /**
     * The finding as a PDF.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code traces.notDone}
     */
    public byte[] report(TraceId id, Visitor visitor, Locale locale) {
        AccountId admin = visitor.require(Role.ADMIN);
        Trace trace = docket.get(id);
        if (trace.state() != TraceState.DONE) throw Rejected.conflict("traces.notDone");
        docket.log(id, admin, TraceEntry.Act.REPORTED, clock.instant());
        return report.write(docket.view(trace), locale);
    }

    /** Deletes the leaked file; what was found stays. Again changes nothing. @throws Rejected NOT_FOUND; CONFLICT {@code traces.notDone} */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void forget(TraceId id, Visitor visitor) {
        AccountId admin = visitor.require(Role.ADMIN);
        String key = transactions.inNew(() -> steps.forget(id, admin));
        if (key != null) drop(key);
    }

    private void requireNoneOpen(AccountId admin) {
        if (transactions.inNew(() -> docket.hasOpen(admin))) throw Rejected.conflict("traces.oneAtATime");
    }

    private void drop(String key) {
        try {
            storage.delete(key);
        } catch (IOException swept) {
            throw new UncheckedIOException(swept);
        }
    }
}
