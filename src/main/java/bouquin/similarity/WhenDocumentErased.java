package bouquin.similarity;

import bouquin.documents.DocumentErased;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is erased can't be found by its words either. */
@ApplicationScoped
class WhenDocumentErased implements Handles<DocumentErased> {
    @Inject
    Similarity similarity;

    @Override
    public Class<DocumentErased> event() {
        return DocumentErased.class;
    }

    @Override
    public void handle(DocumentErased event) {
        similarity.forget(event.id());
    }
}
