package bouquin.similarity;

/** A piece of a page's text. @param common whether the other page has it too */
public record Piece(String text, boolean common) {}
