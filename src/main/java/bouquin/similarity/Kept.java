package bouquin.similarity;

import bouquin.documents.DocumentId;
import java.util.List;

/**
 * A fingerprint as it is kept.
 *
 * @param number of the document in this component's tables
 */
record Kept(int number, DocumentId document, String owner, String fileHash, Fingerprint print) {
    /** The number of a document that is asked about before its fingerprint is kept. */
    static final int NOT_YET = -1;

    String textHash() {
        return print.textHash();
    }

    List<PagePrint> pages() {
        return print.pages();
    }

    boolean sameFile(Kept other) {
        return fileHash.equals(other.fileHash);
    }

    boolean sameText(Kept other) {
        return textHash() != null && textHash().equals(other.textHash());
    }
}
