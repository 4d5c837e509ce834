package bouquin.uploads;

import bouquin.documents.DocumentId;
import java.time.Instant;

/**
 * An upload as its owner sees it.
 *
 * @param name what the sender calls the file, "" when it has no name
 * @param declaredType the media type that the sender claims, "" without
 * @param metadata as the client sent it, "" without
 * @param offset bytes that are acknowledged, 0 to length
 * @param length bytes of the whole file
 * @param documentId null unless RECEIVED
 * @param refusal null unless REFUSED
 * @param expiresAt when it is forgotten unless more of it comes
 */
public record UploadView(
        UploadId id,
        UploadState state,
        String name,
        String declaredType,
        String metadata,
        long offset,
        long length,
        DocumentId documentId,
        UploadRefusal refusal,
        Instant expiresAt) {}
