package bouquin.traces;

import bouquin.documents.DocumentErased;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is erased leaves no prints of its words. */
@ApplicationScoped
class WhenDocumentErased implements Handles<DocumentErased> {
    @Inject
    Prints prints;

    @Override
    public Class<DocumentErased> event() {
        return DocumentErased.class;
    }

    @Override
    public void handle(DocumentErased event) {
        prints.forget(event.id());
    }
}
