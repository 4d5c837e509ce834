package bouquin.platform.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * The short way in Payara: mapped bytes are handed to Grizzly as they are and go to the socket without a copy on the heap. It
 * stays inside Grizzly's filters, so that framing, TLS and HTTP/2 are right.
 */
final class GrizzlyOutlet implements Outlet {
    private static final int PIECE_BYTES_MAX = 1 << 20;
    private static final MappedFiles FILES = new MappedFiles();

    private final ServletOutputStream stream;
    private final GrizzlyDoor door;
    private final Object output;
    private final Object connection;

    private GrizzlyOutlet(HttpServletResponse response, GrizzlyDoor door) throws IOException {
        this.stream = response.getOutputStream();
        this.door = door;
        this.output = door.output(response);
        this.connection = door.connection(response);
    }

    /** Empty where the container is not as expected, and the portable way has to be taken. */
    static Optional<Outlet> of(HttpServletResponse response) throws IOException {
        Optional<GrizzlyDoor> door = GrizzlyDoor.of(response);
        return door.isEmpty() ? Optional.empty() : Optional.of(new GrizzlyOutlet(response, door.get()));
    }

    @Override
    public boolean isReady() {
        return stream.isReady();
    }

    @Override
    public int pieceBytesMax() {
        return PIECE_BYTES_MAX;
    }

    @Override
    public void send(Piece piece) throws IOException {
        if (piece instanceof Piece.OfMemory own)
            door.write(
                    output,
                    ByteBuffer.wrap(own.bytes(), own.from(), (int) own.length()).slice());
        else if (piece instanceof Piece.OfFile part) send(part);
    }

    private void send(Piece.OfFile part) throws IOException {
        for (long at = 0; at < part.length(); ) {
            ByteBuffer bytes = FILES.read((Piece.OfFile) part.part(at, part.length()));
            at += bytes.remaining();
            door.write(output, bytes);
        }
    }

    @Override
    public void hangUp() throws IOException {
        door.hangUp(connection);
    }

    @Override
    public void close() {
        // the mapped files are shared
    }
}
