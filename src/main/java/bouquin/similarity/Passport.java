package bouquin.similarity;

import bouquin.documents.DocumentId;
import java.util.List;

/**
 * What a document has in common with others.
 *
 * @param matches the strongest first, at most ten
 * @param boughtCopyOf the document of which this is a copy that was bought here, by its purchase code; or null
 * @param banned this very document was taken down and is to stay down
 */
public record Passport(List<Match> matches, DocumentId boughtCopyOf, boolean banned) {
    static final Passport EMPTY = new Passport(List.of(), null, false);

    public Passport {
        matches = List.copyOf(matches);
    }

    /** Nearly the whole of it was taken down before. */
    public boolean isBanned() {
        return banned || matches.stream().anyMatch(match -> match.banned() && match.whole());
    }
}
