package bouquin.similarity;

import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.kernel.Rejected;
import bouquin.kernel.Text;
import bouquin.platform.persistence.Facade;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Which documents resemble each other, by which pages, and which were taken down and are to stay down. */
@Facade
public class Similarity {
    private static final int APPEAL_MIN = 20, APPEAL_MAX = 2_000, NOTE_MAX = 1_000;

    @Inject
    Documents documents;

    @Inject
    Fingerprints fingerprints;

    @Inject
    Matching matching;

    @Inject
    Bans bans;

    @Inject
    Clock clock;

    /** What the document has in common with all others; nothing until it is ready. @throws Rejected NOT_FOUND */
    public Passport passport(DocumentId document) {
        return seen(document).map(matching::passport).orElse(Passport.EMPTY);
    }

    /**
     * Pages of a match side by side, with what both have in common.
     *
     * @param key of a match in the document's passport
     * @param from how many pairs of pages to pass over, 0 or more
     * @throws Rejected NOT_FOUND
     */
    public Comparison compare(DocumentId document, String key, int from) {
        return seen(document)
                .flatMap(kept -> matching.compare(kept, key, Math.max(0, from)))
                .orElseThrow(() -> Rejected.notFound("similarity.match.unknown"));
    }

    /**
     * Refuses what was taken down before, in whole or nearly so, until its owner has appealed.
     *
     * @throws Rejected CONFLICT {@code similarity.banned}
     */
    public void requireAllowed(DocumentId document) {
        if (bans.standing().isEmpty() || bans.openAppeal(document).isPresent()) return;
        if (passport(document).isBanned()) throw Rejected.conflict("similarity.banned");
    }

    /**
     * Keeps a document down, and all that is nearly the same, whoever hands it in. Banned twice is banned once.
     *
     * @param reasons words parted by spaces, at most 200 characters
     * @param by account
     */
    public void ban(DocumentId document, String reasons, String by) {
        take(document);
        fingerprints.of(document).ifPresent(fingerprints::addWhole);
        bans.add(document, reasons, by, clock.instant());
    }

    /** Newest first, standing ones before lifted ones; at most 200. */
    public List<BanView> bans() {
        return bans.all();
    }

    /**
     * From now on the document, and what resembles it, may be submitted again.
     *
     * @param by account
     * @param note why; 1 to 1,000 characters
     * @throws Rejected NOT_FOUND; INVALID {@code similarity.noteNeeded}; CONFLICT {@code similarity.lifted}
     */
    public void lift(String ban, String by, String note) {
        String why = Text.paragraphs(note);
        if (why.isEmpty() || why.length() > NOTE_MAX) throw Rejected.invalid("similarity.noteNeeded", NOTE_MAX);
        bans.lift(ban, by, why, clock.instant());
    }

    /** Lifts the ban on this very document, if one stands. @param by account */
    public void liftOn(DocumentId document, String by, String note) {
        bans.on(document).ifPresent(ban -> lift(ban.id(), by, note));
    }

    /**
     * An owner says why the document may be sold although it resembles a banned one; moderators read it with the evidence.
     *
     * @param text 20 to 2,000 characters
     * @throws Rejected INVALID {@code similarity.appeal.text}; CONFLICT {@code similarity.appeal.needless} when nothing is
     *     banned, {@code similarity.appeal.often} after three that were answered
     */
    public void appeal(DocumentId document, String text) {
        String words = Text.paragraphs(text);
        if (words.length() < APPEAL_MIN || words.length() > APPEAL_MAX)
            throw Rejected.invalid("similarity.appeal.text", APPEAL_MIN, APPEAL_MAX);
        if (!passport(document).isBanned()) throw Rejected.conflict("similarity.appeal.needless");
        bans.appeal(document, words, clock.instant());
    }

    /** What the owner says and no moderator has answered yet. */
    public Optional<AppealView> openAppeal(DocumentId document) {
        return bans.openAppeal(document);
    }

    /** A moderator has decided: another refusal needs another appeal. */
    public void answerAppeal(DocumentId document) {
        bans.answer(document, clock.instant());
    }

    /** Keeps the fingerprint of a document that is ready; done twice it is done once. */
    void take(DocumentId document) {
        if (!fingerprints.has(document)) made(document).ifPresent(kept -> fingerprints.add(kept, clock.instant()));
    }

    /** The document was erased, with all that was read in it. What is banned is never erased. */
    void forget(DocumentId document) {
        fingerprints.of(document).ifPresent(fingerprints::remove);
    }

    boolean knows(DocumentId document) {
        return fingerprints.has(document);
    }

    /** Whoever only asks does not write, so that asking while the job is at work disturbs neither. */
    private Optional<Kept> seen(DocumentId document) {
        return fingerprints.of(document).or(() -> made(document));
    }

    private Optional<Kept> made(DocumentId document) {
        DocumentView view = documents.view(document);
        if (view.state() != DocumentState.READY) return Optional.empty();
        Fingerprint print = Fingerprint.of(documents.pages(document), documents.looks(document));
        return Optional.of(new Kept(Kept.NOT_YET, document, view.owner(), view.sha256(), print));
    }
}
