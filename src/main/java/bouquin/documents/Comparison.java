package bouquin.documents;

import java.util.List;

/**
 * A file of unknown origin beside a document.
 *
 * @param way what the document was put through before its places were compared, e.g. "gs"; "" for nothing
 * @param documentPages how many pages the document has
 * @param pages one for each page of the file
 */
public record Comparison(String way, int documentPages, List<ComparedPage> pages) {
    /** How many of the file's pages are pages of the document. */
    public int known() {
        return (int) pages.stream().filter(page -> page.original() > 0).count();
    }
}
