package bouquin.web;

/**
 * One page of a document in the viewer.
 *
 * @param number from 1
 * @param small address of its thumbnail
 * @param large address of its image
 * @param free false when the image shows destroyed pixels only
 * @param url this page's place in the viewer, for browsers without scripts
 */
public record Leaf(int number, String small, String large, boolean free, String url) {}
