package bouquin.similarity;

import java.util.List;

/** A match with some of its pages side by side. @param from how many pairs of pages stand before these */
public record Comparison(Match match, int from, List<PagePair> pairs) {
    public static final int PAIRS = 10;

    public Comparison {
        pairs = List.copyOf(pairs);
    }

    public boolean more() {
        return from + pairs.size() < match.pages().size();
    }
}
