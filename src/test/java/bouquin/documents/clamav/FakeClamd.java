package bouquin.documents.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Speaks clamd's side of the protocol, well or badly, and remembers what it was sent. */
public final class FakeClamd implements AutoCloseable {
    private enum Manner {
        POLITE,
        HANGING_UP,
        SILENT
    }

    private final ServerSocketChannel server;
    private final String address;
    private final Manner manner;
    private volatile String[] answer;
    private volatile String command;
    private volatile byte[] received = {};

    private FakeClamd(ServerSocketChannel server, String address, Manner manner, String... answer) {
        this.server = server;
        this.address = address;
        this.manner = manner;
        this.answer = answer;
        Thread thread = new Thread(this::serve, "clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param answer sent in these pieces, to whatever is asked */
    public static FakeClamd overTcp(String... answer) throws IOException {
        return overTcp(Manner.POLITE, answer);
    }

    static FakeClamd overSocket(Path socket, String... answer) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        return new FakeClamd(server, socket.toString(), Manner.POLITE, answer);
    }

    /** Answers before it has heard everything, and hangs up. */
    static FakeClamd hangingUp(String answer) throws IOException {
        return overTcp(Manner.HANGING_UP, answer);
    }

    /** Takes the connection and nothing else. */
    static FakeClamd silent() throws IOException {
        return overTcp(Manner.SILENT);
    }

    private static FakeClamd overTcp(Manner manner, String... answer) throws IOException {
        ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        return new FakeClamd(server, "127.0.0.1:" + port, manner, answer);
    }

    public String address() {
        return address;
    }

    /** What it answers from now on. */
    public void answer(String... pieces) {
        answer = pieces;
    }

    String command() {
        return command;
    }

    byte[] received() {
        return received;
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel client = server.accept();
                if (manner != Manner.SILENT) serve(client);
            } catch (IOException gone) {
                // the client, or this server
            }
        }
    }

    private void serve(SocketChannel client) throws IOException {
        try (client) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(client));
            command = command(in);
            if (manner == Manner.HANGING_UP) in.readNBytes(1_000);
            else if (command.equals("zINSTREAM")) received = stream(in);
            for (String piece : answer) client.write(ByteBuffer.wrap(piece.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int letter; (letter = in.read()) != 0; command.append((char) letter))
            if (letter < 0) throw new EOFException();
        return command.toString();
    }

    private static byte[] stream(DataInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int bytes; (bytes = in.readInt()) > 0; ) all.write(in.readNBytes(bytes));
        return all.toByteArray();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
