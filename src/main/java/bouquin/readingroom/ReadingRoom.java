package bouquin.readingroom;

import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.documents.FoundPage;
import bouquin.identity.Visitor;
import bouquin.kernel.Rejected;
import bouquin.library.Copy;
import bouquin.library.Library;
import bouquin.library.Reading;
import bouquin.library.ShelfView;
import bouquin.licensing.LicenceId;
import bouquin.platform.http.RateLimits;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/** Where people read what they have bought, page by page. */
@Facade
public class ReadingRoom {
    private static final int PLATES_A_MINUTE = 300, SEARCHES_A_MINUTE = 60;

    @Inject
    Library library;

    @Inject
    Documents documents;

    @Inject
    Plates plates;

    @Inject
    Cabinet cabinet;

    @Inject
    RateLimits limits;

    /**
     * The document as it lies open. Nothing of its pages is in the answer, so this is no reading yet.
     *
     * @param page from 1; empty for where the reader was last; one that does not exist is the nearest that does
     * @throws Rejected NOT_FOUND when the visitor does not hold the licence; FORBIDDEN {@code library.revoked}
     */
    public ReadingView open(LicenceId id, Visitor visitor, OptionalInt page) {
        ShelfView licence = library.licence(id, visitor);
        if (!licence.active()) throw Rejected.forbidden("library.revoked");
        DocumentView document = documents.view(licence.newest().document());
        boolean begun = licence.copies() > 0;
        int last = cabinet.place(id.value()).map(Place::page).orElse(1);
        int at = Math.max(1, Math.min(document.pages(), page.orElse(last)));
        if (begun && at != last) cabinet.remember(id.value(), at);
        return new ReadingView(licence, begun, at, document.pages(), document.headings());
    }

    /** The reader has been told what it means, and begins: on record, as when a copy goes out. @throws Rejected as {@link #open} */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void begin(LicenceId id, Visitor visitor) {
        library.copy(id, visitor, Reading.REST);
    }

    /**
     * A page of the visitor's copy. That reading begins is recorded before this returns.
     *
     * @param page from 1
     * @param width wanted, in pixels; the nearest of 160, 1100 and 1600 is given
     * @throws Rejected as {@link #open}; NOT_FOUND {@code documents.page.unknown}; INVALID
     *     {@code documents.plate.unreadable}; TOO_MANY when too many read at once
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public PlateView plate(LicenceId id, Visitor visitor, int page, int width) {
        Copy copy = library.copy(id, visitor, Reading.REST);
        limits.take("plates:" + id, PLATES_A_MINUTE, Duration.ofMinutes(1));
        int pages = documents.view(library.licence(id).newest().document()).pages();
        if (page < 1 || page > pages) throw Rejected.notFound("documents.page.unknown");
        try {
            return plates.plate(id, copy.file(), page, PlateWidth.nearest(width));
        } catch (IOException broken) {
            throw new UncheckedIOException("no plate of licence " + id, broken);
        }
    }

    /**
     * Where words stand in the visitor's document. What it shows is the document's text, so it counts as reading.
     *
     * @param query one to five words of three letters or more
     * @throws Rejected as {@link #open}; INVALID {@code documents.search.words}; TOO_MANY
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<FoundPage> search(LicenceId id, Visitor visitor, String query) {
        library.copy(id, visitor, Reading.REST);
        limits.take("readingroom:" + id, SEARCHES_A_MINUTE, Duration.ofMinutes(1));
        return documents.find(library.licence(id).newest().document(), query);
    }
}
