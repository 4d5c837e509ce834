package bouquin.library;

import bouquin.documents.Documents;
import bouquin.documents.Mark;
import bouquin.documents.MarkedCopy;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.kernel.Slug;
import bouquin.licensing.CopyId;
import bouquin.licensing.LicenceId;
import bouquin.licensing.LicenceView;
import bouquin.licensing.Licensing;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.platform.persistence.Transactions;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People's shelves, and the copies they take. */
@Facade
public class Library {
    @Inject
    Shelf shelf;

    @Inject
    Licensing licensing;

    @Inject
    Documents documents;

    @Inject
    Outbox outbox;

    @Inject
    Tally tally;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * Puts a new licence on its holder's shelf; doing it again changes nothing.
     *
     * @param session the guest's session that may read it as well, null when an account bought it
     */
    public void place(LicenceId licence, String session) {
        if (shelf.find(licence).isEmpty()) shelf.add(new ShelfEntry(licence, session, clock.instant()));
    }

    /** Everything the visitor holds, revoked ones too, the newest first. */
    public List<ShelfView> shelf(Visitor visitor) {
        List<LicenceView> held = new ArrayList<>();
        if (visitor.signedIn()) held.addAll(licensing.heldBy(visitor.account()));
        else if (visitor.sessionId() != null)
            shelf.ofSession(visitor.sessionId()).forEach(entry -> held.add(licensing.view(entry.licence())));
        return held.stream().map(this::view).toList();
    }

    /** @throws Rejected NOT_FOUND when the visitor does not hold it */
    public ShelfView licence(LicenceId id, Visitor visitor) {
        return view(held(id, visitor));
    }

    /** The same without asking whose it is, for components that have asked. */
    public ShelfView licence(LicenceId id) {
        return view(licensing.view(id));
    }

    /**
     * The visitor's copy. That the first one goes out is recorded before this returns; the later ones are counted behind it.
     *
     * @throws Rejected NOT_FOUND when the visitor does not hold the licence; FORBIDDEN {@code library.revoked}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Copy copy(LicenceId id, Visitor visitor, Reading reading) {
        Held held = transactions.inNew(() -> held(id, visitor, shelf.find(id)));
        LicenceView licence = held.licence();
        MarkedCopy file = documents.copy(licence.documentId(), mark(licence, licensing.copyId(id)));
        if (!held.readBefore()) transactions.inNew(() -> readFirst(id, visitor, reading));
        else if (reading == Reading.WHOLE) tally.add(id);
        return new Copy(Slug.of(licence.title()) + ".pdf", licence.grantedAt(), file);
    }

    /**
     * When the first copy went out, if one did. Until the caller's transaction ends no copy can go out, so whoever takes
     * a purchase back because nothing was read can rely on it.
     */
    public Optional<Instant> firstCopyAt(LicenceId id) {
        return shelf.locked(id).map(ShelfEntry::firstCopyAt);
    }

    /** @param readBefore a copy went out already, so that nobody can still take the purchase back unread */
    private record Held(LicenceView licence, boolean readBefore) {}

    private Held held(LicenceId id, Visitor visitor, Optional<ShelfEntry> entry) {
        LicenceView licence = held(id, visitor);
        if (!licence.active()) throw Rejected.forbidden("library.revoked");
        return new Held(licence, entry.isPresent() && entry.get().firstCopyAt() != null);
    }

    private Held readFirst(LicenceId id, Visitor visitor, Reading reading) {
        Optional<ShelfEntry> entry = reading == Reading.LOOK ? shelf.find(id) : shelf.locked(id);
        Held held = held(id, visitor, entry);
        entry.filter(found -> found.read(reading, clock.instant()))
                .ifPresent(found -> outbox.append(new CopyDownloaded(id, found.copies())));
        return held;
    }

    private LicenceView held(LicenceId id, Visitor visitor) {
        LicenceView licence = licensing.view(id);
        boolean mine =
                visitor.signedIn() && visitor.account().equals(licence.holder().account());
        boolean session = shelf.find(id).filter(entry -> entry.isOf(visitor)).isPresent();
        if (!mine && !session) throw Rejected.notFound("licensing.notFound");
        return licence;
    }

    private ShelfView view(LicenceView licence) {
        Optional<ShelfEntry> entry = shelf.find(licence.id());
        return new ShelfView(
                licence.id(),
                licence.orderId(),
                licence.line(),
                licence.documentId(),
                licence.title(),
                name(licence),
                licence.purchaseCode(),
                licence.state(),
                licence.grantedAt(),
                licence.revokedAt(),
                licence.revokedBecause(),
                entry.map(ShelfEntry::copies).orElse(0),
                entry.map(ShelfEntry::firstCopyAt).orElse(null));
    }

    private static Mark mark(LicenceView licence, CopyId copy) {
        LocalDate date = LocalDate.ofInstant(licence.grantedAt(), ZoneOffset.UTC);
        return new Mark(
                name(licence), licence.purchaseCode(), date, Locale.forLanguageTag(licence.locale()), copy.value());
    }

    private static String name(LicenceView licence) {
        String name = licence.holder().name();
        return name.isBlank() ? licence.holder().email() : name;
    }
}
