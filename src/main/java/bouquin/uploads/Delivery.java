package bouquin.uploads;

import bouquin.kernel.Rejected;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * The bytes of one request on their way into the part file. Without a checksum they are acknowledged as they come, in
 * strides, so that a sender who breaks off goes on near where it was; with one, all together or not at all.
 */
final class Delivery {
    /** Told that what the part file holds is synced; what it throws ends the delivery. */
    interface Book {
        void advance(long from, long to) throws IOException;
    }

    private static final int STRIDE = 8 << 20;
    private static final int BUFFER = 1 << 16;

    private final AppendBytes command;
    private final long length;
    private final PartFile part;
    private final Book book;
    private final MessageDigest digest;
    private long written;
    private long booked;

    /** @param length of the whole upload */
    Delivery(AppendBytes command, long length, PartFile part, Book book) {
        this.command = command;
        this.length = length;
        this.part = part;
        this.book = book;
        this.digest = command.checksum() == null ? null : command.checksum().start();
        this.written = command.offset();
        this.booked = command.offset();
    }

    /**
     * Takes all that comes.
     *
     * @throws Rejected TOO_LARGE {@code uploads.beyondLength}; CORRUPTED {@code uploads.corrupted};
     *     MALFORMED {@code uploads.brokenOff} when less came than was announced
     */
    void take(InputStream in) throws IOException {
        part.cutTo(written);
        byte[] buffer = new byte[BUFFER];
        for (int read; (read = read(in, buffer)) >= 0; ) {
            if (read > length - written) throw Upload.beyondLength(length);
            part.write(buffer, read);
            written += read;
            if (digest != null) digest.update(buffer, 0, read);
            else if (written < length && written - booked >= stride()) acknowledge();
        }
        if (command.bytesDeclared() > written - command.offset()) throw brokenOff();
        if (digest != null && !command.checksum().fits(digest))
            throw Rejected.of(Rejected.Kind.CORRUPTED, "uploads.corrupted");
        acknowledge();
    }

    private int read(InputStream in, byte[] buffer) throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException gone) {
            throw brokenOff();
        }
    }

    /** What came before stays, unless it could not be checked. */
    private Rejected brokenOff() throws IOException {
        if (digest == null) acknowledge();
        return Rejected.malformed("uploads.brokenOff");
    }

    /** The first stride is short: whoever sends something unfit learns it early. */
    private long stride() {
        return booked == 0 ? BUFFER : STRIDE;
    }

    private void acknowledge() throws IOException {
        if (written == booked) return;
        part.sync();
        book.advance(booked, written);
        booked = written;
    }
}
