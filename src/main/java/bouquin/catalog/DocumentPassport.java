package bouquin.catalog;

import java.util.List;

/**
 * What a document has in common with others, as its visitor may know it.
 *
 * @param resemblances the strongest first, at most ten
 * @param boughtHere it carries the purchase code of a copy that was bought here
 * @param banned it, or nearly the whole of it, was taken down before: it can't be submitted without an appeal
 */
public record DocumentPassport(List<Resemblance> resemblances, boolean boughtHere, boolean banned) {
    public DocumentPassport {
        resemblances = List.copyOf(resemblances);
    }

    /** The largest share that a document of somebody else has in common with it, in percent. */
    public int share() {
        return (int) Math.round(100
                * resemblances.stream()
                        .filter(resemblance -> !resemblance.own())
                        .mapToDouble(resemblance -> resemblance.match().share())
                        .max()
                        .orElse(0));
    }

    /** Nothing to tell. */
    public boolean clear() {
        return resemblances.isEmpty() && !boughtHere && !banned;
    }
}
