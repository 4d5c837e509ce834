package bouquin.similarity;

import java.util.List;

/**
 * Two pages side by side.
 *
 * @param mine all pieces of the page asked about, in their order
 * @param theirs those of the other one
 */
public record PagePair(PageMatch match, List<Piece> mine, List<Piece> theirs) {
    public PagePair {
        mine = List.copyOf(mine);
        theirs = List.copyOf(theirs);
    }
}
