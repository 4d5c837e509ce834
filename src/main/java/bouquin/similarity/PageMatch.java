package bouquin.similarity;

/**
 * Two pages that resemble each other.
 *
 * @param page of the document asked about, from 1
 * @param otherPage of the other document; 0 where it is not to be told
 * @param share of the page's text that the other page has, or how alike they look; 0 to 1
 */
public record PageMatch(int page, int otherPage, double share, Evidence evidence) {
    public PageMatch withoutOther() {
        return new PageMatch(page, 0, share, evidence);
    }
}
