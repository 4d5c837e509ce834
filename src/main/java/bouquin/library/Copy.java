package bouquin.library;

import bouquin.documents.MarkedCopy;

/**
 * A copy on its way out.
 *
 * @param fileName of the listing's title, e.g. "grands-arrets.pdf"
 */
public record Copy(String fileName, MarkedCopy file) {}
