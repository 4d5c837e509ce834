package bouquin.traces;

import bouquin.documents.DocumentId;

/**
 * A document of the shop that was found in a leaked file.
 *
 * @param pages how many it has
 * @param found how many of the file's pages are from it
 * @param shifted on how many of these a shift could be read
 * @param copies how many were sold and compared
 * @param way the program that it was put through before places were compared, "" for none
 */
public record TracedDocument(DocumentId id, int pages, int found, int shifted, int copies, String way) {}
