package bouquin.documents;

import java.time.Instant;

/**
 * A document as it stands among others of its owner.
 *
 * @param name the file's name as it was sent, cleaned, at most 200 characters
 * @param pages 0 until it is READY
 * @param refusal null unless REFUSED
 */
public record DocumentCard(
        DocumentId id, String name, DocumentState state, int pages, Refusal refusal, Instant receivedAt) {}
