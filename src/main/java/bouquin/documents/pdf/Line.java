package bouquin.documents.pdf;

/**
 * A line of text as it stands on a page.
 *
 * @param size of its letters in points
 * @param y of its baseline in points from the top
 */
record Line(int page, String text, float size, boolean bold, float y) {}
