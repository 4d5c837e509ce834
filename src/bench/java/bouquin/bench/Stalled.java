package bouquin.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Readers that ask for a copy and take nothing of it, and what a reader who does take it then waits. Arguments: address of the copy,
 * bearer token, how many stalled readers. Prints a row of Markdown: milliseconds, median and longest of 15, without them and with
 * them.
 */
public final class Stalled {
    private static final int READINGS = 15;

    private Stalled() {}

    public static void main(String[] arguments) throws Exception {
        URL copy = new URL(arguments[0]);
        String token = arguments[1];
        int count = Integer.parseInt(arguments[2]);
        readings(copy, token);
        long[] alone = readings(copy, token);
        List<SocketChannel> stalled = new ArrayList<>();
        for (int i = 0; i < count; i++) stalled.add(stall(copy, token));
        Thread.sleep(5_000); // all have been answered as far as they take it
        long[] beside = readings(copy, token);
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %.1f | %.1f |%n",
                count, millis(alone, READINGS / 2), millis(alone, READINGS - 1),
                millis(beside, READINGS / 2), millis(beside, READINGS - 1));
        for (SocketChannel one : stalled) one.close();
    }

    private static SocketChannel stall(URL copy, String token) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, 4_096);
        channel.connect(new InetSocketAddress(copy.getHost(), copy.getPort()));
        String request = "GET " + copy.getPath() + " HTTP/1.1\r\nHost: " + copy.getAuthority() + "\r\nAuthorization: Bearer "
                + token + "\r\n\r\n";
        channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        return channel;
    }

    private static long[] readings(URL copy, String token) throws IOException {
        long[] nanos = new long[READINGS];
        for (int i = 0; i < READINGS; i++) {
            long begun = System.nanoTime();
            HttpURLConnection connection = (HttpURLConnection) copy.openConnection();
            connection.setRequestProperty("Authorization", "Bearer " + token);
            connection.setReadTimeout(60_000);
            try (InputStream in = connection.getInputStream()) {
                byte[] buffer = new byte[1 << 20];
                while (in.read(buffer) >= 0) {}
            }
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static double millis(long[] nanos, int at) {
        return nanos[at] / 1e6;
    }
}
