package bouquin.versions;

import bouquin.documents.DocumentReady;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A version whose document is ready can be compared. */
@ApplicationScoped
class WhenDocumentReady implements Handles<DocumentReady> {
    @Inject
    UnderWay underWay;

    @Override
    public Class<DocumentReady> event() {
        return DocumentReady.class;
    }

    @Override
    public void handle(DocumentReady event) {
        underWay.settled(event.id());
    }
}
