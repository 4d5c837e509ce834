package bouquin.catalog;

import bouquin.documents.DocumentId;

/** Begins a listing for a document of the seller, who may leave details for later. */
public record DraftListing(DocumentId documentId, ListingDetails details) {
    /** A draft that says nothing yet. */
    public static DraftListing of(DocumentId documentId) {
        return new DraftListing(documentId, ListingDetails.NONE);
    }
}
