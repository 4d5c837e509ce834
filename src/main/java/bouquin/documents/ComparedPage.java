package bouquin.documents;

/**
 * A page of a file beside the page of the document that it is.
 *
 * @param number from 1
 * @param original the page of the document, from 1; 0 when it is none or can't be told
 * @param likeness 0 to 1
 * @param measured null when its original is not known or too little stands on it
 */
public record ComparedPage(int number, int original, double likeness, Displacement measured) {}
