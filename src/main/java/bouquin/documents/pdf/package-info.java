/**
 * PDF itself: the press as a pool of worker processes, and the typesetter. The only package that sees PDFBox.
 *
 * <p>{@link bouquin.documents.pdf.PressPool} runs in the server and never opens a file of a stranger; it talks to
 * {@link bouquin.documents.pdf.Worker}, a JVM of its own, one line of JSON per message: an {@code Ask} on the worker's
 * standard input, then any number of {@code Tell} with progress and one with the answer on its standard output.
 *
 * <p>Not here: what becomes of a document (documents), marks that name a buyer.
 */
package bouquin.documents.pdf;
