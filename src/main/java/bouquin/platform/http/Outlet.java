package bouquin.platform.http;

import java.io.IOException;

/** The way in which pieces leave for one client, without ever holding a thread for it. Used by one thread at a time. */
interface Outlet extends AutoCloseable {
    /** Whether a piece is taken now; if not, the container calls the response's listener when it would be. */
    boolean isReady();

    /** Takes a piece of at most {@link #pieceBytesMax} bytes. */
    void send(Piece piece) throws IOException;

    int pieceBytesMax();

    /** Breaks the connection off, so that the client sees at once that something is missing; not possible everywhere. */
    void hangUp() throws IOException;

    @Override
    void close() throws IOException;
}
