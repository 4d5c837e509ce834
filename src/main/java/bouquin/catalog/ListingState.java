package bouquin.catalog;

/** Where a listing stands. Only PUBLISHED can be seen and bought by everybody. */
public enum ListingState {
    /** Never submitted. */
    DRAFT,
    /** Waits for a moderator; can't be edited meanwhile. */
    IN_REVIEW,
    PUBLISHED,
    /** Refused or taken down by a moderator; may be mended and submitted again. */
    REJECTED,
    /** Taken back by its seller; may be submitted again. */
    WITHDRAWN
}
