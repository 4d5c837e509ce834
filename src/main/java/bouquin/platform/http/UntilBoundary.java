package bouquin.platform.http;

import bouquin.kernel.Rejected;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of a multipart body up to the next boundary, which looks like the end of the stream until it is passed. */
final class UntilBoundary extends InputStream {
    private static final int BUFFER_BYTES = 64 << 10;

    private final InputStream in;
    private final byte[] boundary;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int from;
    private int to;
    /** Where the next boundary begins in the buffer, or how far the buffer is known to hold none. */
    private int safe;

    private boolean atBoundary;

    UntilBoundary(InputStream in, String boundary) {
        this.in = in;
        this.boundary = ("\r\n--" + boundary).getBytes(StandardCharsets.ISO_8859_1);
        buffer[to++] = '\r'; // the first boundary may open the body
        buffer[to++] = '\n';
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (length == 0) return 0;
        while (from == safe) {
            if (atBoundary) return -1;
            search();
        }
        int given = Math.min(length, safe - from);
        System.arraycopy(buffer, from, into, at, given);
        from += given;
        return given;
    }

    /** @return false when it was the closing boundary */
    boolean pass() throws IOException {
        if (!atBoundary) throw new IllegalStateException("not at a boundary");
        from += boundary.length;
        safe = from;
        atBoundary = false;
        int first = rawByte(), second = rawByte();
        if (first < 0 || second < 0) throw new EOFException("the body ends in a boundary");
        if (first == '-' && second == '-') return false;
        if (first != '\r' || second != '\n') throw Rejected.malformed("multipart.malformed");
        return true;
    }

    /** The next byte, be it part of a boundary or not; -1 at the end. */
    int rawByte() throws IOException {
        if (from == to && !fill()) return -1;
        int next = buffer[from++] & 0xff;
        safe = Math.max(safe, from);
        return next;
    }

    private void search() throws IOException {
        while (to - from < boundary.length) if (!fill()) throw new EOFException("the body ends before its boundary");
        int last = to - boundary.length;
        for (int i = from; i <= last; i++) {
            if (buffer[i] != '\r' || !matches(i)) continue;
            safe = i;
            atBoundary = true;
            return;
        }
        safe = last + 1;
    }

    private boolean matches(int at) {
        for (int i = 0; i < boundary.length; i++) if (buffer[at + i] != boundary[i]) return false;
        return true;
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, from, buffer, 0, to - from);
        to -= from;
        safe -= from;
        from = 0;
        int got = in.read(buffer, to, buffer.length - to);
        if (got > 0) to += got;
        return got > 0;
    }
}
