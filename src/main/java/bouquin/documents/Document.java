package bouquin.documents;

import bouquin.kernel.Rejected;
import bouquin.platform.json.Json;
import bouquin.platform.storage.StoredFile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** A file that somebody handed in, on its way to being ready for sale or refused. */
@Entity
@Table(name = "documents_document")
class Document {
    @Id
    private String id;

    private String owner;
    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentState state;

    @Enumerated(EnumType.STRING)
    private DocumentStage stage = DocumentStage.WAITING;

    @Enumerated(EnumType.STRING)
    private FileKind kind = FileKind.PDF;

    private int progress;
    private int tries;
    private long bytes;
    private String sha256;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    private String refusal;
    private int pages;
    private int words;
    private int figures;
    private String language = "";

    @Column(name = "proposed_title")
    private String proposedTitle = "";

    @Column(name = "proposed_abstract")
    private String proposedAbstract = "";

    private String headings = "[]";
    private boolean signed;
    private LocalDate dated;

    @Column(name = "free_pages")
    private String freePages = "";

    @Column(name = "previews_round")
    private int previewsRound;

    @Column(name = "quarantine_key")
    private String quarantineKey;

    @Column(name = "original_key")
    private String originalKey;

    @Column(name = "master_key")
    private String masterKey;

    @Column(name = "previews_key")
    private String previewsKey;

    private boolean stamping;

    @ElementCollection
    @CollectionTable(name = "documents_page", joinColumns = @JoinColumn(name = "document_id"))
    private List<PageRow> pageRows = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "documents_image", joinColumns = @JoinColumn(name = "document_id"))
    private List<ImageRow> images = new ArrayList<>();

    Document() {}

    Document(DocumentId id, String owner, String name, StoredFile file, FileKind kind, Instant now) {
        this.id = id.value();
        this.owner = owner;
        this.name = name;
        this.kind = kind;
        this.state = DocumentState.RECEIVED;
        this.bytes = file.bytes();
        this.sha256 = file.sha256();
        this.quarantineKey = file.key();
        this.receivedAt = now;
    }

    /** A document that will hold this one's file without some of its places, once that is made. */
    Document redacted(DocumentId other, Instant now) {
        requireReady();
        Document document = new Document();
        document.id = other.value();
        document.owner = owner;
        document.name = name;
        document.state = DocumentState.RECEIVED;
        document.sha256 = sha256;
        document.receivedAt = now;
        return document;
    }

    /** Its file is there, and goes through the press. */
    void arrive(StoredFile file) {
        requireUnsettled();
        bytes = file.bytes();
        sha256 = file.sha256();
        quarantineKey = file.key();
        tries = 0;
    }

    /** Nothing of what was read in it stays; its files are still to be deleted. */
    void erase(Instant now) {
        state = DocumentState.REFUSED;
        refusal = Json.write(Refusal.REPLACED);
        settledAt = now;
        pages = 0;
        words = 0;
        figures = 0;
        proposedTitle = "";
        proposedAbstract = "";
        headings = "[]";
        freePages = "";
        previewsRound++;
        pageRows.clear();
        images.clear();
    }

    boolean isErased() {
        return state == DocumentState.REFUSED && refusal.equals(Json.write(Refusal.REPLACED));
    }

    void forgetFiles() {
        originalKey = null;
        masterKey = null;
        previewsKey = null;
    }

    /** Its turn has come, perhaps again after a crash. */
    void begin() {
        requireUnsettled();
        tries++;
        state = DocumentState.CHECKING;
        stage = kind.isPdf() ? DocumentStage.PRESSING : DocumentStage.CONVERTING;
        progress = 0;
    }

    void ready(Proof proof, Instant now) {
        requireUnsettled();
        Pressed pressed = proof.pressed();
        pressed.pages().forEach(page -> pageRows.add(new PageRow(page)));
        pages = pressed.pages().size();
        words = pressed.words();
        figures = pageRows.stream().mapToInt(PageRow::figures).sum();
        language = pressed.language();
        proposedTitle = pressed.title();
        proposedAbstract = pressed.summary();
        headings = Json.write(pressed.headings());
        signed = pressed.signatureLost();
        dated = pressed.dated();
        originalKey = proof.originalKey();
        masterKey = proof.masterKey();
        stamping = proof.stamping();
        freePages = PageNumbers.write(pressed.previews().free());
        show(pressed.previews(), proof.previewsKey());
        settle(DocumentState.READY, now);
    }

    void refuse(Refusal why, Instant now) {
        requireUnsettled();
        refusal = Json.write(why);
        settle(DocumentState.REFUSED, now);
    }

    /**
     * From now on only the chosen pages can be read: pictures of the others are forgotten at once, and new ones are due.
     *
     * @return the number of the round in which they are made
     */
    int chooseFreePages(Set<Integer> chosen) {
        requireReady();
        PageNumbers.requireFree(chosen, pages);
        freePages = PageNumbers.write(chosen);
        images.removeIf(image -> !image.hidden() && !chosen.contains(image.page()));
        return ++previewsRound;
    }

    /** Changes whenever the preview images do, or which of them may be seen. */
    String edition() {
        return Sha256.of(previewsKey + " " + previewsRound + " " + freePages).substring(0, 12);
    }

    /** Replaces all preview images. */
    void show(Previews previews, String key) {
        images.clear();
        previews.images().forEach(image -> images.add(new ImageRow(image)));
        previewsKey = key;
    }

    /** @throws Rejected CONFLICT unless it is ready */
    void requireReady() {
        if (state != DocumentState.READY) throw Rejected.conflict("documents.notReady");
    }

    private void settle(DocumentState how, Instant now) {
        state = how;
        progress = 100;
        settledAt = now;
        quarantineKey = null;
    }

    private void requireUnsettled() {
        if (state.isFinal()) throw new IllegalStateException("document " + id + " is already " + state);
    }

    DocumentView view() {
        return new DocumentView(
                new DocumentId(id),
                owner,
                name,
                kind,
                state,
                stage,
                progress,
                pages,
                words,
                figures,
                language,
                List.of(Json.read(headings, Heading[].class)),
                proposedTitle,
                proposedAbstract,
                freePages(),
                refusal == null ? null : Json.read(refusal, Refusal.class),
                sha256,
                bytes,
                receivedAt,
                signed,
                dated);
    }

    DocumentState state() {
        return state;
    }

    SortedSet<Integer> freePages() {
        return PageNumbers.read(freePages);
    }

    FileKind kind() {
        return kind;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    /** How often the press has begun with it. */
    int tries() {
        return tries;
    }

    int previewsRound() {
        return previewsRound;
    }

    int pages() {
        return pages;
    }

    String quarantineKey() {
        return quarantineKey;
    }

    String originalKey() {
        return originalKey;
    }

    String masterKey() {
        return masterKey;
    }

    String previewsKey() {
        return previewsKey;
    }

    boolean stamping() {
        return stamping;
    }
}
