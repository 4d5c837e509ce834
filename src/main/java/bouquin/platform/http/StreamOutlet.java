package bouquin.platform.http;

import jakarta.servlet.ServletOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The portable way: any container, any protocol. What is sent is copied through the heap. */
final class StreamOutlet implements Outlet {
    private static final int PIECE_BYTES_MAX = 256 << 10;

    private final ServletOutputStream out;
    private Path open;
    private FileChannel in;

    StreamOutlet(ServletOutputStream out) {
        this.out = out;
    }

    @Override
    public boolean isReady() {
        return out.isReady();
    }

    @Override
    public int pieceBytesMax() {
        return PIECE_BYTES_MAX;
    }

    @Override
    public void send(Piece piece) throws IOException {
        if (piece instanceof Piece.OfMemory own) out.write(own.bytes(), own.from(), (int) own.length());
        else if (piece instanceof Piece.OfFile part) send(part);
    }

    private void send(Piece.OfFile part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) part.length()); // a new one each time: the container may keep it
        FileChannel file = open(part.file());
        while (bytes.hasRemaining())
            if (file.read(bytes, part.from() + bytes.position()) < 0)
                throw new EOFException(part.file() + " became shorter");
        out.write(bytes.array(), 0, bytes.limit());
    }

    private FileChannel open(Path file) throws IOException {
        if (!file.equals(open)) {
            close();
            in = FileChannel.open(file);
            open = file;
        }
        return in;
    }

    @Override
    public void hangUp() {
        // a servlet can't: the container closes the connection in its own time
    }

    @Override
    public void close() throws IOException {
        if (in != null) in.close();
        in = null;
        open = null;
    }
}
