package bouquin.documents;

import bouquin.kernel.Rejected;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells a sender who breaks off from a disk that does: the first is refused, the second is our bug. */
final class Sender extends FilterInputStream {
    Sender(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        try {
            return in.read(into, from, length);
        } catch (IOException brokenOff) {
            throw brokenOff();
        }
    }

    static Rejected brokenOff() {
        return Rejected.malformed("documents.upload.brokenOff");
    }
}
