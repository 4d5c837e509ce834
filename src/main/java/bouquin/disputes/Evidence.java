package bouquin.disputes;

import bouquin.documents.DocumentView;
import bouquin.documents.Documents;
import bouquin.library.Library;
import bouquin.library.ShelfView;
import bouquin.licensing.LicenceId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Measures what a buyer got. */
@ApplicationScoped
class Evidence {
    @Inject
    Library library;

    @Inject
    Documents documents;

    Delivered delivered(LicenceId id) {
        ShelfView licence = library.licence(id);
        DocumentView document = documents.view(licence.document());
        return new Delivered(
                document.pages(),
                document.words(),
                document.language(),
                document.sha256(),
                licence.copies(),
                licence.firstCopyAt());
    }
}
