package bouquin.documents;

import java.util.List;

/**
 * What became of the attempt to give a document slots.
 *
 * @param manifest of the master, null when the document needs stamping
 * @param doubts why it needs stamping, one short English phrase each, for the log; empty when it has slots
 */
public record Preparation(Manifest manifest, List<String> doubts) {
    public Preparation {
        doubts = List.copyOf(doubts);
        if ((manifest == null) == doubts.isEmpty()) throw new IllegalArgumentException("either slots or doubts");
    }

    public boolean needsStamping() {
        return manifest == null;
    }
}
