package bouquin.versions;

import bouquin.documents.DocumentRefused;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A version whose document is refused ends. */
@ApplicationScoped
class WhenDocumentRefused implements Handles<DocumentRefused> {
    @Inject
    UnderWay underWay;

    @Override
    public Class<DocumentRefused> event() {
        return DocumentRefused.class;
    }

    @Override
    public void handle(DocumentRefused event) {
        underWay.settled(event.id());
    }
}
