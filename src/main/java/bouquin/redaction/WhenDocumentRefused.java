package bouquin.redaction;

import bouquin.documents.DocumentRefused;
import bouquin.platform.outbox.Handles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

@ApplicationScoped
class WhenDocumentRefused implements Handles<DocumentRefused> {
    @Inject
    Redaction redaction;

    @Override
    public Class<DocumentRefused> event() {
        return DocumentRefused.class;
    }

    @Override
    public void handle(DocumentRefused event) {
        redaction.takeBack(event.id());
    }

    @Override
    public String name() {
        return "redaction.WhenDocumentRefused";
    }
}
