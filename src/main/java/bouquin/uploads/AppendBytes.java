package bouquin.uploads;

/**
 * Somebody sends more of an upload.
 *
 * @param offset where the sender believes that the upload stands
 * @param bytesDeclared how many are announced, or -1
 * @param checksum of these bytes, or null; with one they are kept all together or not at all
 */
public record AppendBytes(String owner, UploadId id, long offset, long bytesDeclared, Checksum checksum) {}
