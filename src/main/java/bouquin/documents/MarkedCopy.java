package bouquin.documents;

import bouquin.documents.Engraver.Engraving;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/**
 * The file that one buyer gets: the master's bytes before the slots, the buyer's own piece, the master's bytes behind.
 * Length, bytes and tag are the same each time. There is no way to make one without a mark.
 */
public final class MarkedCopy {
    private static final int BUFFER_BYTES = 256 << 10;

    private final Path file;
    private final long length;
    private final String etag;
    /** The buyer's own bytes, which replace those of the file from ownFrom on. */
    private final byte[] own;

    private final long ownFrom;

    private MarkedCopy(Path file, long length, String etag, byte[] own, long ownFrom) {
        this.file = file;
        this.length = length;
        this.etag = etag;
        this.own = own;
        this.ownFrom = ownFrom;
    }

    /** @throws IOException when the master can't be read or is not the one that the manifest describes */
    public static MarkedCopy spliced(Path master, Manifest manifest, Mark mark, Engraver engraver) throws IOException {
        Engraving engraving = engraver.engrave(mark, manifest.pages());
        byte[] own = new byte[Math.toIntExact(manifest.runTo() - manifest.runFrom())];
        try (FileChannel in = FileChannel.open(master)) {
            requireSize(in, manifest.size(), master);
            readFully(in, ByteBuffer.wrap(own), manifest.runFrom());
        }
        EntityTag tag = new EntityTag(manifest.sha256());
        byte[] before = null;
        for (Slot slot : manifest.slots()) {
            byte[] fill = engraving.fill(slot);
            if (fill.length != slot.length()) throw new IllegalStateException(slot + " got " + fill.length);
            System.arraycopy(fill, 0, own, (int) (slot.offset() - manifest.runFrom()), fill.length);
            if (fill != before) tag.add(fill);
            before = fill;
        }
        return new MarkedCopy(master, manifest.size(), tag.text(), own, manifest.runFrom());
    }

    /** @throws IOException when the file can't be read or is not the one that was stamped for this mark */
    public static MarkedCopy stamped(Path file, Stamped stamped, Mark mark) throws IOException {
        if (!stamped.copyId().equals(mark.copyId())) throw new IOException("stamped for another copy: " + file);
        try (FileChannel in = FileChannel.open(file)) {
            requireSize(in, stamped.size(), file);
        }
        String etag = new EntityTag(stamped.sha256()).text();
        return new MarkedCopy(file, stamped.size(), etag, new byte[0], stamped.size());
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /** A strong entity tag of master and mark, with its quotes. */
    public String etag() {
        return etag;
    }

    /** Takes the bytes of a copy, piece by piece in their order. */
    public interface Pieces<E extends Exception> {
        /** The bytes of a file that never changes, from one offset up to, and without, another. */
        void ofFile(Path file, long from, long toExclusive) throws E;

        /** The buyer's own bytes; not to be changed. */
        void own(byte[] bytes, int from, int length) throws E;
    }

    /** Tells of what the bytes from one offset up to, and without, another are made. */
    public <E extends Exception> void give(long from, long toExclusive, Pieces<E> pieces) throws E {
        if (from < 0 || from > toExclusive || toExclusive > length)
            throw new IllegalArgumentException(from + " to " + toExclusive + " of " + length);
        long ownTo = ownFrom + own.length;
        if (from < Math.min(toExclusive, ownFrom)) pieces.ofFile(file, from, Math.min(toExclusive, ownFrom));
        long first = Math.max(from, ownFrom), last = Math.min(toExclusive, ownTo);
        if (first < last) pieces.own(own, (int) (first - ownFrom), (int) (last - first));
        if (toExclusive > ownTo) pieces.ofFile(file, Math.max(from, ownTo), toExclusive);
    }

    /** Sends the bytes from one offset up to, and without, another. */
    public void writeTo(OutputStream out, long from, long toExclusive) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            give(from, toExclusive, new Pieces<IOException>() {
                @Override
                public void ofFile(Path same, long first, long last) throws IOException {
                    read(in, first, last, out);
                }

                @Override
                public void own(byte[] bytes, int first, int count) throws IOException {
                    out.write(bytes, first, count);
                }
            });
        }
    }

    /** As above, by the kernel's own way from file to socket where there is one; the channel must be blocking. */
    public void writeTo(WritableByteChannel out, long from, long toExclusive) throws IOException {
        try (FileChannel in = FileChannel.open(file)) {
            give(from, toExclusive, new Pieces<IOException>() {
                @Override
                public void ofFile(Path same, long first, long last) throws IOException {
                    transfer(in, first, last, out);
                }

                @Override
                public void own(byte[] bytes, int first, int count) throws IOException {
                    write(ByteBuffer.wrap(bytes, first, count), out);
                }
            });
        }
    }

    private static void read(FileChannel in, long from, long to, OutputStream out) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER_BYTES, to - from));
        for (long at = from; at < to; at += buffer.limit()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), to - at));
            readFully(in, buffer, at);
            out.write(buffer.array(), 0, buffer.limit());
        }
    }

    private static void transfer(FileChannel in, long from, long to, WritableByteChannel out) throws IOException {
        for (long at = from; at < to; ) {
            long sent = in.transferTo(at, to - at, out);
            if (sent <= 0 && at >= in.size()) throw new EOFException("the master became shorter");
            at += sent;
        }
    }

    private static void write(ByteBuffer bytes, WritableByteChannel out) throws IOException {
        while (bytes.hasRemaining()) out.write(bytes);
    }

    private static void readFully(FileChannel in, ByteBuffer into, long at) throws IOException {
        for (long from = at; into.hasRemaining(); ) {
            int got = in.read(into, from);
            if (got < 0) throw new EOFException("the master became shorter");
            from += got;
        }
    }

    private static void requireSize(FileChannel in, long size, Path file) throws IOException {
        if (in.size() != size) throw new IOException(file + " has " + in.size() + " bytes instead of " + size);
    }
}
