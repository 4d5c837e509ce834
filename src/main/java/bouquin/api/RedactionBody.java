package bouquin.api;

import bouquin.documents.Blackout;
import bouquin.documents.Place;
import bouquin.kernel.Rejected;
import java.util.List;
import java.util.Objects;

/**
 * What is to be blacked out.
 *
 * @param places rectangles in points from the upper left corner of the page as it is seen
 * @param texts to be found on all pages
 */
public record RedactionBody(List<Place> places, List<String> texts) {
    Blackout blackout() {
        List<Place> where = places == null ? List.of() : places;
        List<String> what = texts == null ? List.of() : texts;
        if (where.stream().anyMatch(Objects::isNull) || what.stream().anyMatch(Objects::isNull))
            throw Rejected.malformed("documents.redaction.null");
        return new Blackout(where, what);
    }
}
