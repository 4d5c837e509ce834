package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.persistence.Facade;
import bouquin.platform.storage.StoredFile;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Documents that people wrote: taken in, checked, previewed, and handed out as marked copies only. */
@Facade
public class Documents {
    /** How many of a file's first bytes tell what it is. */
    public static final int TELLING_BYTES = Recognition.BYTES;

    @Inject
    Reception reception;

    @Inject
    Archive archive;

    @Inject
    Hints hints;

    @Inject
    RedactionFlow redactionFlow;

    @Inject
    Redactions redactions;

    @Inject
    OwnPages ownPages;

    @Inject
    Gallery gallery;

    @Inject
    Copies copies;

    @Inject
    Platemaker platemaker;

    @Inject
    Leaks leaks;

    @Inject
    Jobs jobs;

    /**
     * Takes a file in, streaming; the press works on it afterwards, see {@link DocumentState}.
     *
     * @throws Rejected INVALID {@code documents.upload.empty}; UNSUPPORTED when the bytes are neither a PDF nor, where there
     *     is an office program, one of its files, or are claimed to be something else; TOO_LARGE {@code documents.upload.tooLarge} with the limit in MB; MALFORMED
     *     {@code documents.upload.brokenOff}; TOO_MANY when too many of this owner's documents wait. Nothing is kept then.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public DocumentId receive(ReceiveDocument command, InputStream in) {
        return reception.receive(command, in);
    }

    /**
     * Takes a file in that lies in quarantine already, in the caller's transaction. When it is refused, it stays there
     * and nobody refers to it.
     *
     * @throws Rejected as {@link #receive(ReceiveDocument, InputStream)}
     */
    public DocumentId receive(ReceiveDocument command, StoredFile file) {
        return reception.receive(command, file);
    }

    /**
     * Refuses a file whose beginning tells that it can't be received.
     *
     * @param start all of the file, or its first {@link #TELLING_BYTES} bytes
     * @throws Rejected as {@link #receive(ReceiveDocument, InputStream)}
     */
    public void requireKind(byte[] start, String declaredType) {
        reception.requireKind(start, declaredType);
    }

    /** Whether files of office programs are taken in, and not only PDFs. */
    public boolean takesOffice() {
        return reception.takesOffice();
    }

    /** How many documents wait because nobody can scan them just now. */
    public long unscanned() {
        return archive.at(DocumentStage.SCAN_WAITS);
    }

    /** The largest file that is received, bytes. */
    public long uploadBytesMax() {
        return reception.uploadBytesMax();
    }

    /**
     * Refuses before anything is read what can't be received now.
     *
     * @throws Rejected TOO_LARGE {@code documents.upload.tooLarge}; TOO_MANY when too many of this owner's documents wait
     */
    public void requireRoom(ReceiveDocument command) {
        reception.requireRoom(command);
    }

    /**
     * Refuses before anything is read what can't be received anyway.
     *
     * @param bytes how long a request says it is, or -1
     * @throws Rejected TOO_LARGE {@code documents.upload.tooLarge} with the limit in MB
     */
    public void requireSize(long bytes) {
        reception.requireSize(bytes);
    }

    /** @throws Rejected NOT_FOUND */
    public DocumentView view(DocumentId id) {
        return archive.get(id).view();
    }

    /** What a file is called here, whatever path or characters it was sent with. */
    public static String fileName(String sent) {
        return UploadName.clean(sent);
    }

    /** What somebody has handed in, newest first, at most 5,000; without redacted ones that are only proposed. */
    public List<DocumentCard> ofOwner(String owner) {
        return archive.ofOwner(owner);
    }

    /**
     * The owner decides which pages everybody may read. Other pages can't be read from this moment on; pictures of newly
     * freed pages follow within seconds.
     *
     * @param pages from 1; at least one, at most half of all pages and 20
     * @throws Rejected NOT_FOUND; CONFLICT {@code documents.notReady}; INVALID {@code documents.freePages.*}
     */
    public void chooseFreePages(DocumentId id, Set<Integer> pages) {
        Document document = archive.locked(id);
        if (document.freePages().equals(pages)) return;
        int round = document.chooseFreePages(pages);
        jobs.enqueue(PreviewJob.NAME, PreviewJob.key(id, round));
    }

    /**
     * A page as everybody may see it: a picture of it when it is free, and of its destroyed pixels when it is hidden.
     *
     * @param width wanted, in pixels; the nearest that exists is given
     * @param webp whether whoever asks takes WebP, which is given where it is smaller
     * @throws Rejected NOT_FOUND without such a page; CONFLICT {@code documents.notReady}
     */
    public PageImage image(DocumentId id, int page, int width, boolean webp) {
        return gallery.image(id, page, width, webp);
    }

    /** As {@link #image}, in JPEG. */
    public PageImage image(DocumentId id, int page, int width) {
        return image(id, page, width, false);
    }

    /**
     * A page at a readable size, also a hidden one: for its owner, which is the caller's question.
     *
     * @throws Rejected NOT_FOUND without such a page; CONFLICT {@code documents.notReady}; TOO_MANY {@code
     *     documents.page.busy}; INVALID {@code documents.refused.*} when it can't be drawn
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public DrawnPage ownPage(DocumentId id, int page) {
        return ownPages.page(id, page);
    }

    /** The picture that stands for the document. */
    public PageImage cover(DocumentId id, boolean webp) {
        return gallery.cover(id, webp);
    }

    /** As {@link #cover}, in JPEG. */
    public PageImage cover(DocumentId id) {
        return cover(id, false);
    }

    /**
     * Names the previews as they are now: another name each time when a page becomes free or hidden, or is drawn anew. Images
     * whose address holds it may be kept for ever.
     */
    public String edition(DocumentId id) {
        return archive.get(id).edition();
    }

    /** What is read in the document, for search; never shown as a whole. "" until it is ready. */
    public String text(DocumentId id) {
        return archive.text(archive.get(id).view().id());
    }

    /** What is read on each page, in their order; never shown as a whole. Empty until it is ready. */
    public List<PageText> pages(DocumentId id) {
        return archive.pages(archive.get(id).view().id());
    }

    /** What the owner may not want to sell, by page; their texts are for the owner only. Empty until it is ready. */
    public List<Hint> hints(DocumentId id) {
        return hints.of(id);
    }

    /** What everybody may know of each page, in their order. Empty until it is ready. */
    public List<MappedPage> map(DocumentId id) {
        return archive.map(archive.get(id).view());
    }

    /**
     * The pages on which all words of a query stand, with the passages where they do. The text of hidden pages is nothing to
     * be shown to everybody: who shows it must ask who reads, or count.
     *
     * @param query one to five words of three letters or more; the rest is left out
     * @throws Rejected NOT_FOUND; INVALID {@code documents.search.words}
     */
    public List<FoundPage> find(DocumentId id, String query) {
        SoughtWords sought = SoughtWords.of(query);
        return Passages.find(pages(id), sought);
    }

    /** What its pages look like from afar; pages that are blank or found no time to be drawn are left out. */
    public List<PageLook> looks(DocumentId id) {
        return archive.looks(archive.get(id).view().id());
    }

    /** Those that are ready, oldest first. @param after null to begin */
    public List<DocumentId> ready(DocumentId after, int limit) {
        return archive.ready(after == null ? "" : after.value(), limit);
    }

    /**
     * Makes another document of the same owner, without what stands at some places; it goes through the press like an
     * upload. This one stays as it is, until somebody {@link #erase erases} it. Who may ask is the caller's question.
     *
     * @return the document that comes
     * @throws Rejected NOT_FOUND; CONFLICT {@code documents.notReady}, {@code documents.redaction.underWay}; INVALID
     *     with faults {@code documents.redaction.*}
     */
    public DocumentId redact(DocumentId id, Blackout blackout) {
        return redactionFlow.book(id, blackout);
    }

    /** Of which document this one is the redacted form, if of any. */
    public Optional<RedactionView> redaction(DocumentId id) {
        return redactions.of(id);
    }

    /** The last document that was to be the redacted form of this one. */
    public Optional<RedactionView> redactionFrom(DocumentId source) {
        return redactions.from(source);
    }

    /**
     * Ends a document for good: what was read in it is gone at once, its files within seconds, and it answers as refused.
     * Nobody may hold a licence to it. Doing it twice changes nothing. @throws Rejected NOT_FOUND
     */
    public void erase(DocumentId id) {
        redactionFlow.erase(id);
    }

    /**
     * The file that one buyer gets. Each call with an equal mark gives the same bytes.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code documents.notReady}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public MarkedCopy copy(DocumentId id, Mark mark) {
        return copies.copy(id, mark);
    }

    /**
     * Draws a page of a copy, with its mark.
     *
     * @param page from 1
     * @param width in pixels, 16 to 2,000
     * @param image written whole, as JPEG, or not there afterwards
     * @throws Rejected as {@link Platemaker#plate}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Plate plate(MarkedCopy copy, int page, int width, Path image) {
        return platemaker.plate(new PlateOrder(page, width), copy, image);
    }

    /**
     * Lays a file of unknown origin aside, under the same rules as {@link #receive}; no document comes of it, and whoever asks deletes it.
     *
     * @param area of the storage
     * @throws Rejected as {@link #receive}
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public StoredFile layAside(ReceiveDocument command, InputStream in, String area) {
        return reception.layAside(command, in, area);
    }

    /** What a file of unknown origin says by itself. @throws Rejected {@code documents.refused.*} when it can't be read */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Examination examine(Path leaked, Consumer<Progress> progress) {
        return leaks.examine(leaked, progress);
    }

    /**
     * Finds the pages of a document in a file of unknown origin, and where their content stands.
     *
     * @throws Rejected NOT_FOUND; CONFLICT {@code documents.notReady}; {@code documents.refused.*} when the file can't be read
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Comparison compare(DocumentId id, Path leaked, Consumer<Progress> progress) {
        return leaks.compare(id, leaked, progress);
    }

    /** Documents that are ready, by age. @param after the last one that is known, or null */
    public List<DocumentId> readyAfter(DocumentId after, int limit) {
        return archive.readyAfter(after, limit);
    }
}
