package bouquin.documents;

/**
 * One page of a file of unknown origin.
 *
 * @param number from 1
 * @param text that stands on it, at most 20,000 characters
 * @param seen what character recognition read at its edges when there is no text, else ""
 * @param shift its first matrix when that could be one of our shifts, else null
 */
public record ExaminedPage(int number, String text, String seen, Displacement shift) {}
