package bouquin.platform.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One answer on its way out: goes on whenever the client has room, and holds no thread meanwhile. */
final class Download implements WriteListener {
    private static final Logger LOG = Logger.getLogger(Download.class.getName());

    private final AsyncContext request;
    private final Outlet outlet;
    private final Runnable over;
    private final Deque<Piece> left;
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile long movedAt = System.nanoTime();

    /** @param over called once, when it has ended in whatever way */
    Download(AsyncContext request, Outlet outlet, List<Piece> pieces, Runnable over) {
        this.request = request;
        this.outlet = outlet;
        this.left = new ArrayDeque<>(pieces);
        this.over = over;
    }

    @Override
    public void onWritePossible() throws IOException {
        while (outlet.isReady()) {
            movedAt = System.nanoTime();
            if (left.isEmpty()) {
                end(false);
                return;
            }
            outlet.send(next());
        }
    }

    private Piece next() {
        Piece first = left.pop();
        int most = outlet.pieceBytesMax();
        if (first.length() > most) left.push(first.part(most, first.length() - most));
        return first.part(0, most);
    }

    @Override
    public void onError(Throwable cause) {
        LOG.log(Level.FINE, "A download broke off", cause);
        end(true);
    }

    long nanosSinceItMoved() {
        return System.nanoTime() - movedAt;
    }

    /** Ends it for a client that takes nothing any more. */
    void giveUp() {
        end(true);
    }

    private void end(boolean early) {
        if (!ended.compareAndSet(false, true)) return;
        over.run();
        try (outlet) {
            if (early) outlet.hangUp();
            request.complete();
        } catch (IOException | RuntimeException gone) {
            LOG.log(Level.FINE, "A download was gone before it ended", gone);
        }
    }
}
