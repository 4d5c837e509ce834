package bouquin.documents;

import bouquin.kernel.Faults;
import java.util.List;

/** A blackout must name something that can be there. */
final class BlackoutLimits {
    /** In points; sizes of pages are kept as whole numbers. */
    private static final double AIR = 1;

    private BlackoutLimits() {}

    /** @throws bouquin.kernel.Rejected INVALID with faults on {@code places} and {@code texts} */
    static void check(Blackout blackout, List<PageText> pages) {
        new Faults()
                .require(
                        !blackout.places().isEmpty() || !blackout.texts().isEmpty(),
                        "places",
                        "documents.redaction.nothing")
                .require(
                        blackout.places().size() <= Blackout.PLACES_MAX,
                        "places",
                        "documents.redaction.places",
                        Blackout.PLACES_MAX)
                .require(
                        blackout.places().stream().allMatch(place -> lies(place, pages)),
                        "places",
                        "documents.redaction.place")
                .require(
                        blackout.texts().size() <= Blackout.TEXTS_MAX
                                && blackout.texts().stream().allMatch(BlackoutLimits::means),
                        "texts",
                        "documents.redaction.texts",
                        Blackout.TEXTS_MAX,
                        Blackout.TEXT_LETTERS_MIN,
                        Blackout.TEXT_CHARACTERS_MAX)
                .throwIfAny();
    }

    private static boolean lies(Place place, List<PageText> pages) {
        if (place.page() < 1 || place.page() > pages.size()) return false;
        PageText page = pages.get(place.page() - 1);
        return place.x() >= 0
                && place.y() >= 0
                && place.width() > 0
                && place.height() > 0
                && place.x() + place.width() <= page.width() + AIR
                && place.y() + place.height() <= page.height() + AIR;
    }

    private static boolean means(String text) {
        return text.length() <= Blackout.TEXT_CHARACTERS_MAX
                && text.codePoints().filter(Character::isLetterOrDigit).count() >= Blackout.TEXT_LETTERS_MIN;
    }
}
