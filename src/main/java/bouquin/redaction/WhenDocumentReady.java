package bouquin.redaction;

import bouquin.documents.DocumentReady;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class WhenDocumentReady implements Handles<DocumentReady> {
    @Inject
    Redaction redaction;

    @Override
    public Class<DocumentReady> event() {
        return DocumentReady.class;
    }

    @Override
    public void handle(DocumentReady event) {
        redaction.finish(event.id());
    }

    @Override
    public String name() {
        return "redaction.WhenDocumentReady";
    }
}
