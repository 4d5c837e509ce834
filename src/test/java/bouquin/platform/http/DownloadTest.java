package bouquin.platform.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DownloadTest {
    private final AtomicInteger completed = new AtomicInteger();
    private final AtomicInteger over = new AtomicInteger();
    private final Client client = new Client();
    private final byte[] text = "the tides of Brittany".getBytes(US_ASCII);
    private final Download download =
            new Download(context(), client, List.of(piece(0, 9), piece(9, 21)), over::incrementAndGet);

    @Test
    void allPiecesGoOutInOrderAndNoneIsLargerThanTheClientTakes() throws IOException {
        client.room = 100;
        download.onWritePossible();
        assertEquals("the tides of Brittany", client.got());
        assertTrue(client.pieces.stream().allMatch(piece -> piece.length() <= 4));
        assertEquals(1, completed.get());
        assertEquals(1, over.get());
        assertFalse(client.hungUp);
    }

    @Test
    void aClientWithoutRoomIsWaitedForWithoutAThread() throws IOException {
        client.room = 2;
        download.onWritePossible();
        assertEquals("the tide", client.got());
        assertEquals(0, completed.get());
        client.room = 100;
        download.onWritePossible();
        assertEquals("the tides of Brittany", client.got());
        assertEquals(1, completed.get());
    }

    @Test
    void aClientThatTakesNothingAnyMoreIsCutOff() throws IOException {
        client.room = 1;
        download.onWritePossible();
        download.giveUp();
        download.onError(new IOException("gone"));
        assertTrue(client.hungUp);
        assertTrue(client.closed);
        assertEquals(1, completed.get());
        assertEquals(1, over.get());
    }

    private Piece piece(int from, int to) {
        return new Piece.OfMemory(text, from, to);
    }

    private AsyncContext context() {
        return (AsyncContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AsyncContext.class}, (self, method, arguments) -> {
                    if (!method.getName().equals("complete")) throw new UnsupportedOperationException(method.getName());
                    completed.incrementAndGet();
                    return null;
                });
    }

    private static final class Client implements Outlet {
        private final List<Piece> pieces = new ArrayList<>();
        private int room;
        private boolean hungUp;
        private boolean closed;

        private String got() {
            StringBuilder all = new StringBuilder();
            for (Piece piece : pieces) {
                Piece.OfMemory part = (Piece.OfMemory) piece;
                all.append(new String(part.bytes(), part.from(), (int) part.length(), US_ASCII));
            }
            return all.toString();
        }

        @Override
        public boolean isReady() {
            return room > 0;
        }

        @Override
        public void send(Piece piece) {
            room--;
            pieces.add(piece);
        }

        @Override
        public int pieceBytesMax() {
            return 4;
        }

        @Override
        public void hangUp() {
            hungUp = true;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
