package bouquin.versions;

import java.util.List;

/**
 * What became of one page.
 *
 * @param page in this version, from 1; null when it was removed
 * @param formerPage in the version before, from 1; null when it was added
 * @param pieces the words in the order in which they are read; empty for whoever may not read them, and where there are
 *     too many
 */
public record PageChange(
        ChangeKind kind, Integer page, Integer formerPage, int wordsAdded, int wordsRemoved, List<Piece> pieces) {
    public PageChange {
        pieces = List.copyOf(pieces);
    }

    /** The same for everybody: no word of it. */
    PageChange inFigures() {
        return new PageChange(kind, page, formerPage, wordsAdded, wordsRemoved, List.of());
    }
}
