package bouquin.documents;

import bouquin.kernel.Rejected;
import java.nio.file.Path;

/** Draws single pages for people who wait for them: not behind the files that are being pressed. */
public interface Platemaker {
    /**
     * Draws one page; blocks until it is done, for ten seconds at most and as long again for its turn.
     *
     * @param copy as it would go out; nothing else is drawn, so no picture lacks its mark
     * @param image written whole, or not there afterwards
     * @throws Rejected INVALID {@code documents.plate.unreadable} when the page can't be drawn or takes too long;
     *     NOT_FOUND {@code documents.page.unknown}; TOO_MANY when too many readers wait
     */
    Plate plate(PlateOrder order, MarkedCopy copy, Path image);
}
