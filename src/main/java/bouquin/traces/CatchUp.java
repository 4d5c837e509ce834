package bouquin.traces;

import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.platform.jobs.Recurring;
import bouquin.platform.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/** Takes the prints of documents that were there before prints were: a few at a time, until each was looked at once. */
@ApplicationScoped
class CatchUp implements Recurring {
    private static final int AT_ONCE = 200;

    @Inject
    Documents documents;

    @Inject
    Prints prints;

    @Inject
    Transactions transactions;

    private DocumentId last;

    @Override
    public String name() {
        return "traces.catchUp";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<DocumentId> next = documents.readyAfter(last, AT_ONCE);
        for (DocumentId document : next) {
            transactions.inNew(() -> {
                if (!prints.has(document)) prints.keep(document, documents.pages(document));
                return null;
            });
            last = document;
        }
    }
}
