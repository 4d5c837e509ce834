package bouquin.platform.http;

/**
 * Consecutive bytes of a representation.
 *
 * @param from first byte, counted from 0
 * @param toExclusive the byte after the last, greater than {@code from}
 */
public record ByteRange(long from, long toExclusive) {
    public ByteRange {
        if (from < 0 || toExclusive <= from) throw new IllegalArgumentException(from + " to " + toExclusive);
    }

    public long length() {
        return toExclusive - from;
    }

    /** The value of Content-Range (RFC 9110, 14.4) when the whole has this length in bytes. */
    public String contentRange(long wholeLength) {
        return "bytes " + from + "-" + (toExclusive - 1) + "/" + wholeLength;
    }

    boolean touches(ByteRange next) {
        return from <= next.toExclusive && next.from <= toExclusive;
    }

    ByteRange with(ByteRange other) {
        return new ByteRange(Math.min(from, other.from), Math.max(toExclusive, other.toExclusive));
    }
}
