package bouquin.api;

import bouquin.documents.DocumentId;
import bouquin.uploads.UploadId;
import bouquin.uploads.UploadState;
import bouquin.uploads.UploadView;
import java.time.Instant;

/**
 * An upload in JSON.
 *
 * @param offset bytes that are acknowledged
 * @param length bytes of the whole file
 * @param documentId null unless RECEIVED
 * @param refusal null unless REFUSED
 */
record UploadAnswer(
        UploadId id,
        UploadState state,
        String name,
        long offset,
        long length,
        DocumentId documentId,
        Refusal refusal,
        Instant expiresAt) {
    record Refusal(String code, String detail) {}

    static UploadAnswer of(UploadView upload, Problems problems) {
        Refusal refusal = upload.refusal() == null
                ? null
                : new Refusal(
                        upload.refusal().code(),
                        problems.text(upload.refusal().code(), upload.refusal().args()));
        return new UploadAnswer(
                upload.id(),
                upload.state(),
                upload.name(),
                upload.offset(),
                upload.length(),
                upload.documentId(),
                refusal,
                upload.expiresAt());
    }
}
