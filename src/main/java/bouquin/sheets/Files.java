package bouquin.sheets;

import bouquin.catalog.ListingId;
import bouquin.documents.DocumentCard;
import bouquin.documents.DocumentId;
import bouquin.documents.DocumentState;
import bouquin.documents.Documents;
import bouquin.kernel.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A seller's documents by the names of their files, whatever the case of their letters. Of several with one name the one with a
 * listing counts, so that no file gets a second one; without, the newest that is ready; else the newest.
 */
final class Files {
    /** @param listing the document's listing that isn't withdrawn, or null */
    record Found(DocumentCard document, ListingId listing) {}

    private final Map<String, Found> byName = new HashMap<>();

    /** @param documents newest first */
    Files(List<DocumentCard> documents, Map<DocumentId, ListingId> listings) {
        for (DocumentCard document : documents)
            byName.merge(key(document.name()), new Found(document, listings.get(document.id())), Files::better);
    }

    /** How a file is found; "" for no name at all. */
    static String key(String name) {
        return Text.line(name).isEmpty() ? "" : Documents.fileName(name).toLowerCase(Locale.ROOT);
    }

    /** Null when there is none. */
    Found find(String key) {
        return byName.get(key);
    }

    private static Found better(Found newer, Found older) {
        return rank(older) > rank(newer) ? older : newer;
    }

    private static int rank(Found found) {
        if (found.listing() != null) return 2;
        return found.document().state() == DocumentState.READY ? 1 : 0;
    }
}
