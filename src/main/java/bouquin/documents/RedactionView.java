package bouquin.documents;

/**
 * How a document came from another one.
 *
 * @param document the redacted one
 * @param source the one that was redacted
 * @param outcome null until the redacted file is there
 */
public record RedactionView(DocumentId document, DocumentId source, Redacted outcome) {}
