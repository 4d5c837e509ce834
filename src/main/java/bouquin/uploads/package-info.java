/**
 * Files on their way in, in as many pieces as it takes: a connection, a browser or the server may break off and the upload goes
 * on where it stopped. Promise: an acknowledged byte is on the disk and stays there; a whole upload becomes a document
 * exactly once; what is never finished goes away by itself.
 *
 * <p>Operations: {@link bouquin.uploads.Uploads}: create, append, view, terminate.
 *
 * <p>How far an upload is stands in the database. Whatever its part file holds beyond that was never acknowledged, and
 * is cut off before the next byte is written.
 *
 * <p>Events: none; the document's own say what became of it. Not here: what is a document and what isn't (documents); how
 * clients speak (uploads.tus).
 */
package bouquin.uploads;
