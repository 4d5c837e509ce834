package bouquin.documents.clamav;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * One command to clamd and its answer (clamd(8), the {@code z} form: both end with a zero byte). The connection is cut when its
 * time is over, whatever it is waiting for then.
 */
final class ClamConnection implements AutoCloseable {
    private static final int ANSWER_BYTES_MAX = 4_096;

    private final SocketChannel channel;
    private final CompletableFuture<Void> cut;

    private ClamConnection(SocketChannel channel, Duration timeMax) {
        this.channel = channel;
        this.cut = CompletableFuture.runAsync(
                () -> close(channel),
                CompletableFuture.delayedExecutor(timeMax.toMillis(), TimeUnit.MILLISECONDS, Runnable::run));
    }

    /** @param timeMax for all that is said and heard */
    static ClamConnection open(SocketAddress address, Duration timeMax) throws IOException {
        boolean local = address instanceof UnixDomainSocketAddress;
        SocketChannel channel = local ? SocketChannel.open(StandardProtocolFamily.UNIX) : SocketChannel.open();
        ClamConnection connection = new ClamConnection(channel, timeMax);
        try {
            channel.connect(address);
            return connection;
        } catch (IOException | RuntimeException nobody) {
            connection.close();
            throw nobody;
        }
    }

    void command(String name) throws IOException {
        send(ByteBuffer.wrap(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    /** @throws IOException also when the answer has no end, or is too long for one */
    String answer() throws IOException {
        ByteBuffer answer = ByteBuffer.allocate(ANSWER_BYTES_MAX);
        while (answer.hasRemaining()) {
            int from = answer.position();
            if (channel.read(answer) < 0) throw new IOException("the connection ended before the answer did");
            for (int at = from; at < answer.position(); at++)
                if (answer.get(at) == 0) return new String(answer.array(), 0, at, StandardCharsets.UTF_8);
        }
        throw new IOException("an answer of more than " + ANSWER_BYTES_MAX + " bytes");
    }

    @Override
    public void close() {
        cut.cancel(false);
        close(channel);
    }

    private static void close(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException closedAnyway) {
            // nothing is left to be done about it
        }
    }
}
