package bouquin.readingroom;

import bouquin.documents.Heading;
import bouquin.library.ShelfView;
import java.util.List;

/**
 * A document that lies open.
 *
 * @param begun whether anything of it was read or downloaded before
 * @param page that is looked at: the one asked for, or where the reader was last; from 1
 * @param pages of the document
 * @param contents in reading order, at most 500
 */
public record ReadingView(ShelfView licence, boolean begun, int page, int pages, List<Heading> contents) {
    public ReadingView {
        contents = List.copyOf(contents);
    }
}
