package bouquin.documents;

/**
 * A rectangle on a page, in points of 1/72 inch from the upper left corner of the page as it is seen (turned, and cut to
 * its crop box).
 *
 * @param page from 1
 * @param x of its left edge
 * @param y of its upper edge, downwards
 */
public record Place(int page, double x, double y, double width, double height) {}
