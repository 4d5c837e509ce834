package bouquin.library;

import bouquin.catalog.ListingId;
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
import bouquin.versions.PageChange;
import bouquin.versions.Versions;
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
    Versions versions;

    @Inject
    Covered covered;

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

    /** The visitor's copy of the newest version. @throws Rejected as {@link #copy(LicenceId, Integer, Visitor, Reading)} */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Copy copy(LicenceId id, Visitor visitor, Reading reading) {
        return copy(id, null, visitor, reading);
    }

    /**
     * The visitor's copy. That the first one of a version goes out is recorded before this returns; the later ones are counted behind it.
     *
     * @param version the one wanted, null for the newest
     * @throws Rejected NOT_FOUND when the visitor does not hold the licence, or {@code library.noSuchVersion}; FORBIDDEN
     *     {@code library.revoked}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Copy copy(LicenceId id, Integer version, Visitor visitor, Reading reading) {
        ShelfView licence = transactions.inNew(() -> view(allowed(id, visitor)));
        ShelfVersion wanted = version == null ? licence.newest() : version(licence, version);
        MarkedCopy file = documents.copy(wanted.document(), mark(id, wanted));
        if (wanted.copies() == 0) transactions.inNew(() -> read(id, visitor, wanted.number(), reading));
        else if (reading == Reading.WHOLE) tally.add(id, wanted.number());
        return new Copy(fileName(licence, wanted), later(licence.grantedAt(), wanted.publishedAt()), file);
    }

    /**
     * What has changed in a version, word by word, for whoever has taken a copy by the licence: until then nothing of a
     * document is read, as whoever has read nothing may withdraw from the purchase.
     *
     * @param from how many pages to skip
     * @throws Rejected NOT_FOUND as for a copy; FORBIDDEN {@code library.revoked}; CONFLICT {@code library.copyFirst}
     */
    public List<PageChange> changes(LicenceId id, int number, Visitor visitor, int from, int limit) {
        ShelfView licence = view(allowed(id, visitor));
        ShelfVersion version = version(licence, number);
        if (!version.compared()) throw Rejected.notFound("library.noSuchVersion");
        if (licence.copies() == 0) throw Rejected.conflict("library.copyFirst");
        return versions.changes(new ListingId(licence.listingId()), number, from, limit);
    }

    /** Whether the holder wants letters about new versions. @throws Rejected NOT_FOUND when the visitor does not hold it */
    public void letters(LicenceId id, Visitor visitor, boolean wanted) {
        held(id, visitor);
        shelf.locked(id).ifPresent(entry -> entry.letters(wanted));
    }

    /** No more letters, for whoever has the key that stands in each of them. @return whether there is such a key */
    public boolean stopLetters(String key) {
        Optional<ShelfEntry> entry = shelf.withLettersKey(key);
        entry.ifPresent(found -> found.letters(false));
        return entry.isPresent();
    }

    /** The key that stops letters about a purchase; empty when its holder has stopped them. */
    public Optional<String> lettersKey(LicenceId id) {
        return shelf.locked(id).filter(ShelfEntry::wantsLetters).map(ShelfEntry::lettersKey);
    }

    /**
     * When the first copy went out, if one did. Until the caller's transaction ends no copy can go out, so whoever takes
     * a purchase back because nothing was read can rely on it.
     */
    public Optional<Instant> firstCopyAt(LicenceId id) {
        return shelf.locked(id).map(ShelfEntry::firstCopyAt);
    }

    private LicenceView allowed(LicenceId id, Visitor visitor) {
        LicenceView licence = held(id, visitor);
        if (!licence.active()) throw Rejected.forbidden("library.revoked");
        return licence;
    }

    private LicenceView read(LicenceId id, Visitor visitor, int version, Reading reading) {
        Optional<ShelfEntry> entry = reading == Reading.LOOK ? shelf.find(id) : shelf.locked(id);
        LicenceView licence = allowed(id, visitor);
        entry.filter(found -> found.read(reading, version, clock.instant()))
                .ifPresent(found -> outbox.append(new CopyDownloaded(id, version, found.copies())));
        return licence;
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
                licence.listingId(),
                licence.documentId(),
                licence.title(),
                name(licence),
                licence.purchaseCode(),
                licence.state(),
                licence.grantedAt(),
                licence.revokedAt(),
                licence.revokedBecause(),
                entry.map(ShelfEntry::copies).orElse(0),
                entry.map(ShelfEntry::firstCopyAt).orElse(null),
                covered.of(licence, entry),
                entry.map(ShelfEntry::wantsLetters).orElse(true));
    }

    private static ShelfVersion version(ShelfView licence, int number) {
        return licence.versions().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> Rejected.notFound("library.noSuchVersion"));
    }

    private static String fileName(ShelfView licence, ShelfVersion version) {
        String which = version.number() == 1 ? "" : "-v" + version.number();
        return Slug.of(licence.title()) + which + ".pdf";
    }

    private static Instant later(Instant granted, Instant published) {
        return published == null || published.isBefore(granted) ? granted : published;
    }

    private Mark mark(LicenceId id, ShelfVersion version) {
        LicenceView licence = licensing.view(id);
        CopyId copy = licensing.copyId(id, version.document());
        LocalDate date = LocalDate.ofInstant(licence.grantedAt(), ZoneOffset.UTC);
        return new Mark(
                name(licence), licence.purchaseCode(), date, Locale.forLanguageTag(licence.locale()), copy.value());
    }

    private static String name(LicenceView licence) {
        String name = licence.holder().name();
        return name.isBlank() ? licence.holder().email() : name;
    }
}
