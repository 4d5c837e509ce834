package bouquin.documents;

import bouquin.kernel.Id;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.platform.storage.StoredFile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The steps of a document as transactions: each happens whole, with its job or its event, or not at all. */
@Facade
class Workflow {
    /** A file that takes the server down with it is not tried for ever. */
    static final int TRIES_MAX = 5;

    @Inject
    Archive archive;

    @Inject
    Hints hints;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    DocumentId book(String owner, String name, StoredFile file, FileKind kind) {
        DocumentId id = new DocumentId(Id.next());
        archive.add(new Document(id, owner, name, file, kind, clock.instant()));
        jobs.enqueue(PressJob.NAME, id.value());
        return id;
    }

    /** @return the file to look at, or empty when it is ready or refused already */
    Optional<Received> received(DocumentId id) {
        Document document = archive.get(id);
        if (document.state().isFinal()) return Optional.empty();
        return Optional.of(new Received(document.quarantineKey(), document.kind(), document.receivedAt()));
    }

    /** @return false when this was done already, or has been tried too often */
    boolean begin(DocumentId id) {
        Document document = archive.locked(id);
        if (document.state().isFinal()) return false;
        if (document.tries() == TRIES_MAX) {
            refuse(document, id, Refusal.OUR_FAULT);
            return false;
        }
        document.begin();
        return true;
    }

    void stage(DocumentId id, DocumentStage stage) {
        archive.stage(id, stage);
    }

    void progress(DocumentId id, int percent) {
        archive.progress(id, percent);
    }

    /** @return false when another run was faster: then nothing of this one is kept */
    boolean ready(DocumentId id, Proof proof) {
        Document document = archive.locked(id);
        if (document.state().isFinal()) return false;
        document.ready(proof, clock.instant());
        for (PageText page : proof.pressed().pages()) archive.addText(id, page.number(), page.text());
        hints.add(id, proof.pressed().hints());
        for (PageLook look : proof.pressed().previews().looks()) archive.addLook(id, look);
        outbox.append(new DocumentReady(id));
        return true;
    }

    boolean refuse(DocumentId id, Refusal why) {
        Document document = archive.locked(id);
        if (document.state().isFinal()) return false;
        refuse(document, id, why);
        return true;
    }

    private void refuse(Document document, DocumentId id, Refusal why) {
        document.refuse(why, clock.instant());
        outbox.append(new DocumentRefused(id, why.code()));
    }

    /** @return key of the images that nobody needs any more: the older ones, or these when another choice came later */
    String show(DocumentId id, int round, Previews previews, String key) {
        Document document = archive.locked(id);
        if (document.previewsRound() != round) return key;
        String older = document.previewsKey();
        document.show(previews, key);
        return older;
    }

    /** @return the copy that is kept from now on: this one, or the one that somebody else made at the same time */
    StampedCopy keep(DocumentId id, String markHash, StampedCopy copy) {
        archive.addStamped(id, markHash, copy, clock.instant());
        return archive.stamped(markHash).orElseThrow();
    }
}
