package bouquin.documents;

/**
 * A heading of a document.
 *
 * @param title one line, at most 200 characters
 * @param level 1 is the highest, at most 6
 * @param page from 1
 */
public record Heading(String title, int level, int page) {}
