package bouquin.traces;

import bouquin.documents.DocumentReady;
import bouquin.documents.Documents;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A new document can be recognised from now on. */
@ApplicationScoped
class WhenDocumentReady implements Handles<DocumentReady> {
    @Inject
    Documents documents;

    @Inject
    Prints prints;

    @Override
    public Class<DocumentReady> event() {
        return DocumentReady.class;
    }

    @Override
    public void handle(DocumentReady event) {
        prints.keep(event.id(), documents.pages(event.id()));
    }
}
