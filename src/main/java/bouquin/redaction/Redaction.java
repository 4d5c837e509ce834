package bouquin.redaction;

import bouquin.catalog.Catalog;
import bouquin.documents.Blackout;
import bouquin.documents.DocumentId;
import bouquin.documents.Documents;
import bouquin.documents.RedactionView;
import bouquin.identity.AccountId;
import bouquin.kernel.Rejected;
import bouquin.licensing.Licensing;
import bouquin.platform.persistence.Facade;
import bouquin.versions.Versions;
import jakarta.inject.Inject;

/** Blacks out, for good, what a seller does not want to sell. */
@Facade
public class Redaction {
    @Inject
    Documents documents;

    @Inject
    Licensing licensing;

    @Inject
    Catalog catalog;

    @Inject
    Versions versions;

    /**
     * Begins to make a redacted document, which is the draft's from now on. There is no way back once it is ready: the old
     * one is erased then, with its file.
     *
     * @return the document that comes
     * @throws Rejected NOT_FOUND when it isn't the account's; CONFLICT {@code redaction.sold}, {@code
     *     versions.documentUsed}, {@code catalog.documentPublished}, {@code catalog.inReview}, {@code documents.notReady}, {@code
     *     documents.redaction.underWay}; INVALID with faults {@code documents.redaction.*}
     */
    public DocumentId redact(AccountId account, DocumentId document, Blackout blackout) {
        if (!documents.view(document).owner().equals(account.value())) throw Rejected.notFound("documents.unknown");
        if (licensing.isLicensed(document)) throw Rejected.conflict("redaction.sold");
        versions.requireUnused(document);
        DocumentId other = documents.redact(document, blackout);
        catalog.replaceDocument(document, other);
        return other;
    }

    void finish(DocumentId redacted) {
        documents.redaction(redacted).map(RedactionView::source).ifPresent(documents::erase);
    }

    void takeBack(DocumentId redacted) {
        documents
                .redaction(redacted)
                .map(RedactionView::source)
                .ifPresent(source -> catalog.replaceDocument(redacted, source));
    }
}
