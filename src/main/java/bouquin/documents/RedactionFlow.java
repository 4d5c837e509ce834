package bouquin.documents;

import bouquin.kernel.Id;
import bouquin.kernel.Rejected;
import bouquin.platform.jobs.Jobs;
import bouquin.platform.outbox.Outbox;
import bouquin.platform.persistence.Facade;
import bouquin.platform.storage.StoredFile;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** The steps of a redaction as transactions: each happens whole, with its job or its event, or not at all. */
@Facade
class RedactionFlow {
    /** @param original key of the file in which to black out */
    record Task(String original, FileKind kind, Blackout blackout) {}

    @Inject
    Archive archive;

    @Inject
    Redactions redactions;

    @Inject
    Hints hints;

    @Inject
    Workflow workflow;

    @Inject
    Jobs jobs;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @throws Rejected CONFLICT {@code documents.redaction.underWay} when the document is being redacted already */
    DocumentId book(DocumentId source, Blackout blackout) {
        Document document = archive.locked(source);
        document.requireReady();
        BlackoutLimits.check(blackout, archive.pages(source));
        boolean underWay = redactions
                .from(source)
                .map(other -> archive.get(other.document()))
                .filter(other -> !other.state().isFinal())
                .isPresent();
        if (underWay) throw Rejected.conflict("documents.redaction.underWay");
        DocumentId id = new DocumentId(Id.next());
        archive.add(document.redacted(id, clock.instant()));
        archive.flush();
        redactions.add(id, source, blackout, clock.instant());
        jobs.enqueue(RedactJob.NAME, id.value());
        return id;
    }

    /** Empty when this was done already, or tried too often. */
    Optional<Task> begin(DocumentId id) {
        Document document = archive.locked(id);
        Optional<Blackout> blackout = redactions.blackout(id);
        if (document.state().isFinal() || blackout.isEmpty()) return Optional.empty();
        if (document.tries() == Workflow.TRIES_MAX) {
            refuse(id, Refusal.OUR_FAULT);
            return Optional.empty();
        }
        document.begin();
        Document source = archive.get(redactions.of(id).orElseThrow().source());
        return Optional.of(new Task(source.originalKey(), source.kind(), blackout.get()));
    }

    /** The redacted file is there; it goes through the press like any other. @return false when another run was faster */
    boolean arrived(DocumentId id, StoredFile file, Redacted outcome) {
        Document document = archive.locked(id);
        if (document.state().isFinal() || redactions.blackout(id).isEmpty()) return false;
        document.arrive(file);
        redactions.settle(id, outcome);
        jobs.enqueue(PressJob.NAME, id.value());
        return true;
    }

    void refuse(DocumentId id, Refusal why) {
        redactions.settle(id, null);
        workflow.refuse(id, why);
    }

    /** Everything that was read in it is gone with this transaction, its files soon after. Doing it twice changes nothing. */
    void erase(DocumentId id) {
        Document document = archive.locked(id);
        if (document.isErased()) return;
        document.erase(clock.instant());
        archive.removeTexts(id);
        hints.remove(id);
        jobs.enqueue(EraseJob.NAME, id.value());
        outbox.append(new DocumentErased(id));
    }

    /** The files are gone. */
    void forget(DocumentId id) {
        archive.locked(id).forgetFiles();
        archive.removeStamped(id);
    }
}
