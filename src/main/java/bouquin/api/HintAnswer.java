package bouquin.api;

import bouquin.documents.Hint;
import bouquin.documents.HintKind;
import bouquin.documents.Place;
import java.util.List;

/**
 * Something in a document that its owner may not want to sell.
 *
 * @param page the first on which it stands, from 1
 * @param text as it stands there; left out for everybody but the owner
 * @param places rectangles in points from the upper left corner of the page as it is seen, one for each line
 */
record HintAnswer(HintKind kind, int page, String text, List<Place> places) {
    static List<HintAnswer> of(List<Hint> hints, boolean forOwner) {
        return hints.stream()
                .map(hint -> new HintAnswer(hint.kind(), hint.page(), forOwner ? hint.text() : null, hint.places()))
                .toList();
    }
}
