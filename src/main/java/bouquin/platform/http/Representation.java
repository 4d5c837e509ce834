package bouquin.platform.http;

import java.time.Instant;

/**
 * What would be sent to somebody who asks for all of it.
 *
 * @param length in bytes, at least 1
 * @param etag a strong entity tag with its quotes
 * @param lastModified when it got its present bytes
 */
public record Representation(long length, String etag, Instant lastModified) {
    public Representation {
        if (length < 1) throw new IllegalArgumentException("length " + length);
        if (!etag.matches("\"[\\x21\\x23-\\x7e]+\"")) throw new IllegalArgumentException("not a strong tag: " + etag);
        lastModified = HttpDate.seconds(lastModified);
    }

    public ByteRange whole() {
        return new ByteRange(0, length);
    }
}
