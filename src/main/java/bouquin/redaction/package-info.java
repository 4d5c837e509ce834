/**
 * Blacking out what a seller does not want to sell, for good.
 *
 * <p>The door is {@link bouquin.redaction.Redaction}: {@code redact} makes a redacted document and puts it into the draft in the
 * place of the old one. When it is ready the old one is erased; when it can't be made the draft gets its old document
 * back.
 *
 * <p>Not here: how something is taken out of a PDF (documents.pdf); what may be confidential (documents); documents that
 * were for sale, which get a new version instead.
 */
package bouquin.redaction;
