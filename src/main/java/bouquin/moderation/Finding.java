package bouquin.moderation;

import bouquin.catalog.DocumentPassport;
import bouquin.catalog.Resemblance;

/** What a moderator must know first about a document's resemblance to others; the gravest last. */
public enum Finding {
    /** Nothing like it is known. */
    CLEAR,
    /** The seller's own documents resemble it. */
    OWN,
    /** Somebody else's document has passages or pages of it. */
    PARTLY,
    /** Nearly the whole of it is on sale by somebody else, or it is a copy that was bought here. */
    ON_SALE,
    /** Nearly the whole of it was taken down before. */
    BANNED;

    static Finding of(DocumentPassport passport) {
        if (passport.banned()) return BANNED;
        if (passport.boughtHere() || passport.resemblances().stream().anyMatch(Finding::isOnSale)) return ON_SALE;
        if (passport.resemblances().stream().anyMatch(resemblance -> !resemblance.own())) return PARTLY;
        return passport.resemblances().isEmpty() ? CLEAR : OWN;
    }

    private static boolean isOnSale(Resemblance resemblance) {
        return !resemblance.own() && resemblance.onSale() && resemblance.match().whole();
    }

    /** Whether a moderator should compare before deciding. */
    public boolean warns() {
        return compareTo(OWN) > 0;
    }
}
