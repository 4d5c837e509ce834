package bouquin.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Sends over a loopback connection to a thread that reads as fast as it can; CPU is that of the sending thread. */
final class Sending implements Contender, AutoCloseable {
    /** Writes all bytes of one copy. */
    interface Sender {
        void send(SocketChannel to) throws Exception;
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final String name;
    private final int runs;
    private final Sender sender;
    private final SocketChannel connection;

    Sending(String name, long bytes, Sender sender) throws Exception {
        this.name = name;
        this.sender = sender;
        runs = (int) Math.max(40, 2_000_000_000 / bytes);
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            connection = SocketChannel.open(server.getLocalAddress());
            SocketChannel reader = server.accept();
            Thread thread = new Thread(() -> drain(reader), "reader");
            thread.setDaemon(true);
            thread.start();
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int runs() {
        return runs;
    }

    @Override
    public Cost run() throws Exception {
        long cpu = THREADS.getCurrentThreadCpuTime(), wall = System.nanoTime();
        sender.send(connection);
        return new Cost(System.nanoTime() - wall, THREADS.getCurrentThreadCpuTime() - cpu);
    }

    @Override
    public void close() throws Exception {
        connection.close();
    }

    private static void drain(SocketChannel from) {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        try (from) {
            while (from.read(buffer.clear()) >= 0) Thread.onSpinWait();
        } catch (java.io.IOException closed) {
            System.err.println("reader: " + closed);
        }
    }
}
