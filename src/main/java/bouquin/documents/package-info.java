/**
 * Documents that people wrote: received, checked, disarmed, read, previewed, and handed out as marked copies only.
 *
 * <p>The door is {@link bouquin.documents.Documents}: {@code receive} a file, {@code view} how far it has come,
 * {@code chooseFreePages}, {@code image} of a page as everybody may see it, {@code text} for search, {@code copy} for one
 * buyer. A document ends {@link bouquin.documents.DocumentState#READY ready} or refused with a reason, and says so by
 * {@link bouquin.documents.DocumentReady} or {@link bouquin.documents.DocumentRefused}.
 *
 * <p>The press ({@link bouquin.documents.Press}) works on strangers' files in processes of its own; the typesetter
 * ({@link bouquin.documents.Typesetter}) makes PDFs from text that is ours.
 *
 * <p>Not here: titles, prices and texts of listings (catalog); who may have a copy (licensing); PDF itself
 * (documents.pdf).
 */
package bouquin.documents;
