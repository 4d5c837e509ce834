/**
 * Documents that people wrote: received, checked, disarmed, read, previewed and prepared for marked copies.
 *
 * <p>The press ({@link bouquin.documents.Press}) turns one quarantined PDF into what the shop needs, in a process of its
 * own; the typesetter ({@link bouquin.documents.Typesetter}) makes PDFs from text that is ours.
 *
 * <p>Not here: titles, prices and texts of listings (catalog); who may have a copy (licensing); PDF itself
 * (documents.pdf).
 */
package bouquin.documents;
